// @generated from errcodes.toml by `cargo xtask codegen`. Do not edit.

package io.openim.errcode

/** Where the codes belong that are not in the table. */
internal object Ranges {
    /** The first code of each category. The first category has no range: it takes every code outside of the others. */
    @JvmField
    val CATEGORY_FIRST: IntArray = intArrayOf(-1, 0, 10000, 20001)

    /** The code behind the last range. */
    const val LIMIT: Int = 30000

    /** The codes that a program may register. */
    const val CUSTOM_FIRST: Int = 20001
    const val CUSTOM_LAST: Int = 29999

    @JvmField
    val GROUPS: Array<GroupRange> =
        arrayOf(
            GroupRange(1000, 1099, ErrorCode.Group.GENERAL),
            GroupRange(10000, 10099, ErrorCode.Group.GENERAL),
            GroupRange(1100, 1199, ErrorCode.Group.USER),
            GroupRange(10100, 10199, ErrorCode.Group.USER),
            GroupRange(1200, 1299, ErrorCode.Group.GROUP),
            GroupRange(10400, 10499, ErrorCode.Group.GROUP),
            GroupRange(1300, 1399, ErrorCode.Group.RELATIONSHIP),
            GroupRange(1400, 1499, ErrorCode.Group.MESSAGE),
            GroupRange(10200, 10299, ErrorCode.Group.MESSAGE),
            GroupRange(1500, 1599, ErrorCode.Group.TOKEN),
            GroupRange(1600, 1699, ErrorCode.Group.CONNECTION),
            GroupRange(1700, 1799, ErrorCode.Group.FILE),
            GroupRange(10300, 10399, ErrorCode.Group.CONVERSATION),
        )
}
