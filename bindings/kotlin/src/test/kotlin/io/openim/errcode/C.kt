package io.openim.errcode

import org.junit.jupiter.api.Assertions.assertEquals
import java.io.File

/** The library as C has it, in this process. */
object C {
    init {
        val own = File.createTempFile("errcode-c-", System.mapLibraryName("c")).apply { deleteOnExit() }
        val headers = File(System.getProperty("java.home"), "include")
        // jni.h, and the folder of what it includes for this system.
        val includes =
            (listOf(File(root, "include"), headers) + headers.listFiles { file -> file.isDirectory }.orEmpty())
                .map { "-I$it" }
        val source = File("src/test/c/custom.c").path
        val arguments = includes + listOf("-shared", "-fPIC", source, library.path, "-o", own.path)
        val compiled = run("cc", "-Wall", "-Wextra", "-Werror", *arguments.toTypedArray())
        assertEquals(0, compiled.status, compiled.output)
        // Loads the library, and no more. What was compiled needs it by its soname and names no folder: it takes that one.
        Native.registered()
        System.load(own.path)
    }

    /** As `errcode_message`, in UTF-8. */
    @JvmStatic
    external fun message(code: Int): ByteArray

    /** As `errcode_name`, in UTF-8. */
    @JvmStatic
    external fun name(code: Int): ByteArray

    /** As `errcode_count`. */
    @JvmStatic
    external fun count(): Int

    /** As `errcode_register`, with a NUL behind each text. */
    @JvmStatic
    external fun register(
        code: Int,
        name: ByteArray,
        message: ByteArray,
    ): Int

    fun register(code: CustomCode): Int =
        register(code.number, (code.name + '\u0000').toByteArray(), (code.message + '\u0000').toByteArray())
}
