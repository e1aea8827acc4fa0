package io.openim.errcode

/** The table as the library gives it out. [Table] reads it once. */
internal object Native {
    init {
        Library.load()
    }

    /**
     * Everything about a code, or about the one at an index: first the table in ascending order, then the codes that are
     * registered; behind the last one it is about -1, which is never a code.
     *
     * Code, category, group, parent (the code itself where there is none), 1 if the code is known, and the length of the
     * message in bytes, each as an [Int] in the byte order of the machine; then the message, a NUL, and the name in UTF-8.
     */
    @JvmStatic
    external fun describe(
        code: Int,
        isIndex: Boolean,
    ): ByteArray
}
