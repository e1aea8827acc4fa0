package io.openim.errcode

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.nio.file.Files

/** With liberrcode and a C compiler: what one side registers the other knows. */
class NativeTest {
    @TempDir
    lateinit var folder: File

    private fun compile(
        name: String,
        source: String,
        vararg options: String,
    ) {
        val cc = System.getenv("CC") ?: "cc"
        val works = runCatching { run(cc, "--version").status }.getOrDefault(-1) == 0
        need(works, "the native bridge: no C compiler ($cc)")
        val file = File(folder, System.mapLibraryName(name)).path
        run(
            cc,
            "-shared",
            "-fPIC",
            "-o",
            file,
            root.resolve("bindings/kotlin/src/test/c/$source").path,
            *options,
        ).lines()
    }

    private fun main(name: String): List<String> {
        val options = arrayOf("-Xcheck:jni", "-Djava.library.path=$folder", "-cp", path(*classPath.toTypedArray()))
        return java(*UTF_8, *options, "io.openim.errcode.$name").lines()
    }

    @Test
    fun `C and Kotlin know the codes of each other`() {
        val library = System.getProperty("errcode.library").orEmpty()
        need(
            library.isNotEmpty(),
            "the native bridge: -Derrcode.library names no folder of a liberrcode that has it",
        )
        // By the name that programs which link it ask for, and by the one that it is loaded by.
        val name = System.mapLibraryName("errcode")
        File(library, name).copyTo(File(folder, "$name.1"))
        Files.createSymbolicLink(File(folder, name).toPath(), File("$name.1").toPath())
        compile("joined", "joined.c", "-I${root.resolve("include")}", "-L$folder", "-lerrcode", "-Wl,-rpath,$folder")
        assertEquals(Joined.expected, main("Joined"))
    }

    @Test
    fun `a library of another version`() {
        val include = File(System.getProperty("java.home"), "include")
        val headers = arrayOf("-I$include", "-I${File(include, "linux")}", "-I${File(include, "darwin")}")
        need(include.isDirectory, "libraries of other versions: this JDK has no jni.h")
        compile("errcode", "newer.c", *headers)
        val known =
            listOf("true", "Token has been rotated (1599) Token 已轮换 请登录。 TOKEN_ROTATED none unknown", "1", "true")
        assertEquals(known + "登录状态异常，请重试或重新登录。", main("Newer"))

        // One that lacks a function is as none at all.
        compile("errcode", "newer.c", "-DINCOMPLETE", *headers)
        val unknown = "Unknown server error code, in the range 0 to 9999 (1599) 未知的服务端错误码，范围为 0 至 9999"
        val none = "出了点问题。如果反复出现，请联系客服。 null none token"
        assertEquals(listOf("false", "$unknown $none", "0", "false", "登录状态异常，请重试或重新登录。"), main("Newer"))
    }
}
