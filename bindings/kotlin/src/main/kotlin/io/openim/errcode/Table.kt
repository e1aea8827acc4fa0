package io.openim.errcode

import java.nio.ByteBuffer
import java.nio.ByteOrder

/** What the library says of one code of the table, or of all the unknown codes of a category. */
internal class Entry(
    /** The place among the codes of the table; -1 for unknown codes. */
    @JvmField val index: Int,
    @JvmField val number: Int,
) {
    @JvmField val message: String

    /** `null` for unknown codes. */
    @JvmField val name: String?

    @JvmField val category: ErrorCode.Category

    /** `null` for unknown codes: each of them has its own. */
    @JvmField val group: ErrorCode.Group?

    /** The number of the parent, or [number]. */
    @JvmField val parent: Int

    init {
        val bytes = Native.describe(number)
        val numbers = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder())
        // A newer library may have more categories and groups.
        category = ErrorCode.Category.values().getOrElse(numbers.getInt()) { ErrorCode.Category.UNKNOWN }
        val ownGroup = ErrorCode.Group.values().getOrElse(numbers.getInt()) { ErrorCode.Group.UNKNOWN }
        parent = numbers.getInt()
        val messageLength = numbers.getInt()
        val messageStart = numbers.position()
        val nameStart = messageStart + messageLength
        message = String(bytes, messageStart, messageLength, Charsets.UTF_8)
        name = if (isKnown) String(bytes, nameStart, bytes.size - nameStart, Charsets.UTF_8) else null
        group = if (isKnown) ownGroup else null
    }

    val isKnown: Boolean get() = index >= 0

    val hasParent: Boolean get() = parent != number
}

/** The codes from [first] to [last], both included, that are not in the table have this [group]. */
internal class GroupRange(
    @JvmField val first: Int,
    @JvmField val last: Int,
    @JvmField val group: ErrorCode.Group,
)

/** The table of the library in the memory of the JVM. */
internal object Table {
    private const val PAGE_SHIFT = 7
    private const val PAGE_SIZE = 1 shl PAGE_SHIFT

    /** The codes of the table, in order of number. */
    @JvmField
    val known: Array<Entry>

    /** For each category its unknown codes; the first stands for the codes outside of every range. */
    private val unknown: Array<Entry>

    /** For each page of codes, where its part of [cells] begins. Pages of unknown codes alone share a part. */
    private val pages: IntArray
    private val cells: Array<Entry>

    init {
        val codes = ArrayList<Entry>()
        while (true) {
            val number = Native.at(codes.size)
            if (number < 0) break
            codes += Entry(codes.size, number)
        }
        known = codes.toTypedArray()
        unknown =
            Array(Ranges.CATEGORY_FIRST.size) { category ->
                var number = Ranges.CATEGORY_FIRST[category]
                while (known.any { it.number == number }) number++
                Entry(-1, number)
            }

        pages = IntArray((Ranges.LIMIT - 1 shr PAGE_SHIFT) + 1)
        val parts = ArrayList<Entry>()
        val shared = HashMap<Entry, Int>()
        for (page in pages.indices) {
            val first = page shl PAGE_SHIFT
            val last = first + PAGE_SIZE - 1
            val entry = unknownEntry(first)
            val uniform = entry === unknownEntry(last) && known.none { it.number in first..last }
            pages[page] = (if (uniform) shared[entry] else null) ?: parts.size
            if (pages[page] < parts.size) continue
            if (uniform) shared[entry] = parts.size
            for (number in first..last) parts += unknownEntry(number)
            for (code in known) {
                if (code.number in first..last) parts[pages[page] + code.number - first] = code
            }
        }
        cells = parts.toTypedArray()
    }

    /** What answers for this code: its own entry, or that of the unknown codes of its category. */
    @JvmStatic
    fun entry(number: Int): Entry =
        if (number in 0 until Ranges.LIMIT) {
            cells[pages[number shr PAGE_SHIFT] + (number and (PAGE_SIZE - 1))]
        } else {
            farEntry(number)
        }

    /** [entry] for the codes outside of every range; the few of the table among them are its last ones. */
    private fun farEntry(number: Int): Entry {
        var index = known.size - 1
        while (index >= 0 && known[index].number >= Ranges.LIMIT) {
            if (known[index].number == number) return known[index]
            index--
        }
        return unknown[0]
    }

    /** What answers for a code that is not in the table. */
    private fun unknownEntry(number: Int): Entry {
        // The ranges ascend without a gap.
        var category = 0
        while (category + 1 < unknown.size && number >= Ranges.CATEGORY_FIRST[category + 1]) category++
        return if (number < Ranges.LIMIT) unknown[category] else unknown[0]
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
