package io.openim.errcode

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertIterableEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import javax.tools.ToolProvider

/** The way into the library: each case in a JVM of its own. */
class NativeTest {
    private val loading = "-Djava.library.path=$libraryFolder"
    private val probe = Probe::class.java.name
    private val classes = File(System.getProperty("errcode.build"), "classes").canonicalFile
    private val testClasses = File(System.getProperty("errcode.build"), "test-classes").canonicalFile

    @Test
    fun `the JVM finds nothing wrong with the calls`() {
        // Warnings of -Xcheck:jni go to standard output, among the lines of the program.
        assertIterableEquals(Probe.output(), java("-Xcheck:jni", loading, "-cp", classPath, probe).lines())
    }

    @Test
    fun `a missing library is an error that says what to do`(
        @TempDir folder: File,
    ) {
        val ended = java("-Djava.library.path=$folder", "-cp", classPath, probe)
        assertNotEquals(0, ended.status)
        assertTrue("UnsatisfiedLinkError: ${library.name} cannot be loaded (" in ended.output, ended.output)
        assertTrue("-Derrcode.library or -Djava.library.path names its folder" in ended.output, ended.output)
        assertTrue("The jar has none, and this is " in ended.output, ended.output)
    }

    @Test
    fun `a later library may have many more codes`(
        @TempDir folder: File,
    ) {
        val lines = later(folder, Probe::class.java.name)
        val known =
            (List(1000) { 3 * it } + listOf(131_071, 131_072, 2_000_000, Int.MAX_VALUE)).map {
                "$it\tunknown\tunknown\tyes\tCODE_$it\tMessage $it\t${if (it == 0) "ok" else "failed"}\t$it"
            }
        val unknown = "-1\tunknown\tunknown\tno\t-\tUnknown\tfailed\t-1"
        assertIterableEquals(known, lines.take(known.size))
        assertTrue(unknown in lines.drop(known.size), lines.drop(known.size).joinToString("\n"))
    }

    @Test
    fun `a later library may have more reasons to refuse a code`(
        @TempDir folder: File,
    ) {
        val refusal = "entry 1, code 20002, is refused: the reason is newer than this program"
        assertEquals(listOf("UNKNOWN $refusal", "0 calls"), later(folder, Lookups::class.java.name))
    }

    /** What a program writes with a library that is later than this package. */
    private fun later(
        folder: File,
        program: String,
    ): List<String> {
        val source = File("src/test/later/io/openim/errcode/Native.java").path
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.path, source))
        // The first class of a name is the one that counts.
        return java("-cp", folder.path + File.pathSeparator + classPath, program).lines()
    }

    @Test
    fun `a shrunk program still finds the functions of the library`(
        @TempDir folder: File,
    ) {
        val rules = File(classes, "META-INF/proguard/errcode.pro").readText()
        assertIterableEquals(Probe.output(), shrunk(folder, rules).lines())
    }

    @Test
    fun `without the rules it would not`(
        @TempDir folder: File,
    ) {
        val ended = shrunk(folder, "")
        assertTrue("java.lang.UnsatisfiedLinkError" in ended.output, ended.output)
    }

    /** Shrinks and renames a program with these rules for the package, and runs it. */
    private fun shrunk(
        folder: File,
        rules: String,
    ): Ended {
        val jar = File(folder, "shrunk.jar")
        val standardLibrary = classPath.split(File.pathSeparator).single { "/kotlin-stdlib-" in it }
        val configuration =
            """
            -injars '$classes'(!META-INF/**)
            -injars '$testClasses'(io/openim/errcode/Probe*.class)
            -injars '$standardLibrary'(!META-INF/**)
            -libraryjars '${System.getProperty("java.home")}/jmods/java.base.jmod'(!**.jar;!module-info.class)
            -outjars '$jar'
            -keep class $probe { public static void main(java.lang.String[]); }
            -keepclassmembernames enum * { *; }
            -dontwarn kotlin.**,org.jetbrains.**
            -dontnote **
            """.trimIndent() + "\n" + rules
        val file = File(folder, "app.pro").apply { writeText(configuration) }
        val shrinking = java("-cp", classPath, "proguard.ProGuard", "@$file")
        assertEquals(0, shrinking.status, shrinking.output)
        return java(loading, "-cp", jar.path, probe)
    }
}
