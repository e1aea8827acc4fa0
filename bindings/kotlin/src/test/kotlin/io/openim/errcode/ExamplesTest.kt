package io.openim.errcode

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.io.File

/** What the examples print, and what the README says. */
class ExamplesTest {
    private val expected =
        """
        sent: hello
        log in again: Token has expired (1501)
        lock the keyboard: Has been muted, cannot speak in the group (1402)
        log in again: Unknown server error code, in the range 0 to 9999 (1599)
        show: Verification code expired (20007)
        try again later: Network request timed out (10001)
        """.trimIndent().lines()

    @Test
    fun `the example in Kotlin`() = assertEquals(expected, example("example.ChatKt"))

    @Test
    fun `the example in Java`() = assertEquals(expected, example("example.JavaChat"))

    @Test
    fun `the README names the version of the package`() {
        val version = Regex("<version>(.*?)</version>")
        val (readme, pom) = listOf("README.md", "pom.xml").map { version.find(File(it).readText())!!.groupValues[1] }
        assertEquals(pom, readme, "the version in README.md")
    }

    private fun example(main: String) = java("-Djava.library.path=$libraryFolder", "-cp", classPath, main).lines()
}
