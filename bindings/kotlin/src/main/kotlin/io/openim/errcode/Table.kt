package io.openim.errcode

import java.nio.ByteBuffer
import java.nio.ByteOrder

/** What the library says of one code of the table, or of all the unknown codes of a category. */
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

/** The codes from [first] to [last], both included, that are not in the table have this [group]. */
internal class GroupRange(
    @JvmField val first: Int,
    @JvmField val last: Int,
    @JvmField val group: ErrorCode.Group,
)

/**
 * The table of the library in the memory of the JVM.
 *
 * Every code has a slot: the first ones are for the unknown codes of each category, those behind for the codes of the
 * table, in order of number.
 */
internal object Table {
    /** Codes from here on are searched for instead of having a cell: one far code must not fill the memory. */
    private const val CELLS_AT_MOST = 1 shl 17

    /** By slot; the slots that are left over repeat the first one. */
    @JvmField
    val entries: Array<Entry>

    /** By slot; on their own to save a step on the way to them. */
    @JvmField
    val messages: Array<String>

    /** The slots of the codes of the table. */
    @JvmField
    val known: IntRange

    /**
     * One less than the number of slots, which is a power of two: behind this mask every number is a slot, and the JVM
     * needs no bounds check.
     */
    private val mask: Int

    /** The slot of every code from 0 to the last one of the table. */
    private val cells: CharArray

    init {
        val codes = ArrayList<Entry>()
        while (true) {
            val entry = Entry(Native.describe(codes.size, true))
            if (!entry.isKnown) break
            codes += entry
        }
        // In order of number, wherever codes that were registered stand.
        codes.sortBy { it.number }
        val numbers = codes.map { it.number }
        val categories = Ranges.CATEGORY_FIRST
        known = categories.size until categories.size + numbers.size
        mask = known.last.takeHighestOneBit() * 2 - 1

        val unknown =
            Array(categories.size) { category ->
                var number = categories[category]
                while (number in numbers) number++
                Entry(Native.describe(number, false))
            }
        entries =
            Array(mask + 1) { slot ->
                when {
                    slot < unknown.size -> unknown[slot]
                    slot in known -> codes[slot - known.first]
                    else -> unknown[0]
                }
            }
        messages = Array(mask + 1) { entries[it].message }

        cells = CharArray(minOf(maxOf(numbers.last() + 1, Ranges.LIMIT), CELLS_AT_MOST))
        for (category in 1 until categories.size) {
            cells.fill(category.toChar(), categories[category], categories.getOrElse(category + 1) { Ranges.LIMIT })
        }
        for (slot in known) {
            val number = entries[slot].number
            if (number < cells.size) cells[number] = slot.toChar()
        }
    }

    /** The slot of any code. */
    @JvmStatic
    fun slot(number: Int): Int =
        // The mask behind both ways: it shows the JVM that no slot is outside of an array of slots.
        (if (number >= 0 && number < cells.size) cells[number].code else farSlot(number)) and mask

    private fun farSlot(number: Int): Int {
        var slot = known.last
        while (slot >= known.first && entries[slot].number >= cells.size) {
            if (entries[slot].number == number) return slot
            slot--
        }
        return 0
    }

    /** The group of a code that is not in the table. */
    @JvmStatic
    fun groupOfUnknown(number: Int): ErrorCode.Group {
        for (range in Ranges.GROUPS) {
            if (number in range.first..range.last) return range.group
        }
        return ErrorCode.Group.UNKNOWN
    }
}
