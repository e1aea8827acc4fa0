package io.openim.errcode

import java.nio.ByteBuffer

/** What the library gives out and takes. */
internal object Native {
    /** The bytes that [register] needs for each entry. */
    const val ENTRY_SIZE: Int = 24

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

    /**
     * The count of the registered codes, as an [Int] in the byte order of the machine: not a copy, but where the library
     * keeps it. It only grows.
     */
    @JvmStatic
    external fun registered(): ByteBuffer

    /**
     * Registers codes, all or none. The buffer is direct. It has [ENTRY_SIZE] bytes for each code, which the library writes;
     * for each its number, and where in the buffer its name and its message begin, as an [Int] each in the byte order of
     * the machine; then these texts, each in UTF-8 with a NUL behind it.
     *
     * 0, or the status that says why a code is refused; and in the upper half the index of that code.
     */
    @JvmStatic
    external fun register(
        codes: ByteBuffer,
        count: Int,
    ): Long
}
