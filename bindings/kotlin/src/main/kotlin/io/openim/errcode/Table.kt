package io.openim.errcode

import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.IntBuffer

/** What the library says of one code, or of all the unknown codes of a category. */
internal class Entry(
    /** As [Native.describe] returns it. */
    bytes: ByteArray,
) {
    @JvmField val number: Int

    @JvmField val isKnown: Boolean

    @JvmField val message: String

    /** `null` for unknown codes. */
    @JvmField val name: String?

    @JvmField val category: ErrorCode.Category

    /** `null` for unknown codes: each of them has its own. */
    @JvmField val group: ErrorCode.Group?

    /** The number of the parent, or [number]. */
    @JvmField val parent: Int

    init {
        val numbers = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder())
        number = numbers.getInt()
        // A newer library may have more categories and groups.
        category = ErrorCode.Category.values().getOrElse(numbers.getInt()) { ErrorCode.Category.UNKNOWN }
        val ownGroup = ErrorCode.Group.values().getOrElse(numbers.getInt()) { ErrorCode.Group.UNKNOWN }
        parent = numbers.getInt()
        isKnown = numbers.getInt() != 0
        val messageLength = numbers.getInt()
        val messageStart = numbers.position()
        val nameStart = messageStart + messageLength + 1
        message = String(bytes, messageStart, messageLength, Charsets.UTF_8)
        name = if (isKnown) String(bytes, nameStart, bytes.size - nameStart, Charsets.UTF_8) else null
        group = if (isKnown) ownGroup else null
    }

    val hasParent: Boolean get() = parent != number
}

/** The codes from [first] to [last], both included, that are not known have this [group]. */
internal class GroupRange(
    @JvmField val first: Int,
    @JvmField val last: Int,
    @JvmField val group: ErrorCode.Group,
)

/**
 * The codes of the library in the memory of the JVM.
 *
 * Every code has a slot: the first ones are for the unknown codes of each category, those behind for the codes that the
 * library has, in its order: the table by number, and then the registered codes as they come. There is one for every code
 * that may ever be registered, so that a lookup is the same for all.
 */
internal object Table {
    /** Codes from here on are searched for instead of having a cell: one far code must not fill the memory. */
    private const val CELLS_AT_MOST = 1 shl 17

    /** How many codes are registered: where the library counts them, so that reading it takes no call. */
    @JvmField
    val registered: IntBuffer = Native.registered().order(ByteOrder.nativeOrder()).asIntBuffer()

    /** The codes of the table, in order of number. */
    @JvmField
    val codes: List<Entry> = readTable()

    /** By slot: what holds for the unknown codes of each category. */
    @JvmField
    val unknown: List<Entry> =
        Ranges.CATEGORY_FIRST.map { first ->
            generateSequence(first) { it + 1 }.map { Entry(Native.describe(it, false)) }.first { !it.isKnown }
        }

    /** The slot of the custom codes that are unknown so far. */
    @JvmField
    val custom: Int = Ranges.CATEGORY_FIRST.indexOf(Ranges.CUSTOM_FIRST)

    /**
     * One less than the number of slots, which is a power of two: behind this mask every number is a slot, and the JVM
     * needs no bounds check.
     */
    private val mask: Int =
        (unknown.size + codes.size + Ranges.CUSTOM_LAST - Ranges.CUSTOM_FIRST).takeHighestOneBit() * 2 - 1

    /** By slot; on their own to save a step on the way to them. `null` for [custom]: the code may be registered by now. */
    @JvmField
    val messages: Array<String?> = arrayOfNulls(mask + 1)

    /** The slot of every code from 0 to the last one of the table. */
    private val cells = CharArray(minOf(maxOf(codes.last().number + 1, Ranges.LIMIT), CELLS_AT_MOST))

    /** The places in [codes] of those without a cell. */
    private val far: IntArray = codes.indices.filter { codes[it].number >= cells.size }.toIntArray()

    init {
        val categories = Ranges.CATEGORY_FIRST
        for (category in categories.indices) {
            if (category != custom) messages[category] = unknown[category].message
            // The first one takes what is left.
            if (category > 0) {
                val end = categories.getOrElse(category + 1) { Ranges.LIMIT }
                cells.fill(category.toChar(), categories[category], end)
            }
        }
    }

    private fun readTable(): List<Entry> {
        while (true) {
            val count = registered[0]
            val all = generateSequence(0) { it + 1 }.map(::read).takeWhile { it.isKnown }.toList()
            // The last ones are registered: as many as before, unless some came meanwhile.
            if (registered[0] == count) return all.dropLast(count)
        }
    }

    /** The code at a place in the order of the library. */
    @JvmStatic
    fun read(place: Int): Entry = Entry(Native.describe(place, true))

    /** Gives the code at a place its slot. Other threads may see that before they see what is in the slot. */
    @JvmStatic
    fun put(
        place: Int,
        code: Entry,
    ) {
        val slot = slotAt(place)
        messages[slot] = code.message
        if (code.number < cells.size) cells[code.number] = slot.toChar()
    }

    /** The slot of the code at a place. */
    @JvmStatic
    fun slotAt(place: Int): Int = unknown.size + place

    /** The slot of any code. */
    @JvmStatic
    fun slot(number: Int): Int =
        // The mask behind both ways: it shows the JVM that no slot is outside of an array of slots.
        (if (number >= 0 && number < cells.size) cells[number].code else farSlot(number)) and mask

    private fun farSlot(number: Int): Int {
        for (place in far) {
            if (codes[place].number == number) return slotAt(place)
        }
        return 0
    }

    /** The group of a code that is not known. */
    @JvmStatic
    fun groupOfUnknown(number: Int): ErrorCode.Group {
        for (range in Ranges.GROUPS) {
            if (number in range.first..range.last) return range.group
        }
        return ErrorCode.Group.UNKNOWN
    }
}
