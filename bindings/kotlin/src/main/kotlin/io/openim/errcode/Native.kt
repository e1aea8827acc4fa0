package io.openim.errcode

/** The table as the library gives it out. [Table] reads it once. */
internal object Native {
    init {
        Library.load()
    }

    /** The code at a place of the table, in ascending order; -1, which is never in the table, behind its end. */
    @JvmStatic
    external fun at(index: Int): Int

    /**
     * Everything about a code: category, group, parent (the code itself where there is none) and the length of the
     * message in bytes, each as an [Int] in the byte order of the machine; then the message and the name in UTF-8.
     */
    @JvmStatic
    external fun describe(code: Int): ByteArray
}
