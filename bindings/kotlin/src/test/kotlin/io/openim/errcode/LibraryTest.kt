package io.openim.errcode

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertIterableEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File

/** Where the library comes from: each case in a JVM of its own. */
class LibraryTest {
    private val probe = Probe::class.java.name

    @Test
    fun `the platform is the one of the packages`() {
        val expected =
            mapOf(
                ("Linux" to "amd64") to "linux-x86_64",
                ("Linux" to "aarch64") to "linux-aarch64",
                ("Linux" to "arm") to "linux-armv7",
                ("Linux" to "riscv64") to "linux-riscv64",
                ("Mac OS X" to "aarch64") to "macos-arm64",
                ("Mac OS X" to "x86_64") to "macos-x86_64",
                ("Windows 11" to "amd64") to "windows-x86_64",
                ("Windows Server 2022" to "aarch64") to "windows-aarch64",
                ("FreeBSD" to "amd64") to "freebsd-x86_64",
            )
        assertEquals(expected, expected.mapValues { (machine) -> Library.platform(machine.first, machine.second) })
    }

    @Test
    fun `the property names the file or its folder, before any other`(
        @TempDir folder: File,
    ) {
        // A library that is none, where the JVM would find it.
        File(folder, library.name).writeText("")
        for (named in listOf(library.path, library.parent)) {
            val options = arrayOf("-Derrcode.library=$named", "-Djava.library.path=$folder")
            assertIterableEquals(Probe.output(), java(*options, "-cp", classPath, probe).lines())
        }
    }

    @Test
    fun `a property that names nothing is an error that names it`(
        @TempDir folder: File,
    ) {
        val ended = java("-Derrcode.library=$folder", "-Djava.library.path=$libraryFolder", "-cp", classPath, probe)
        assertNotEquals(0, ended.status)
        val file = File(folder, library.name)
        assertTrue("UnsatisfiedLinkError: $file cannot be loaded (" in ended.output, ended.output)
        assertTrue("The system property errcode.library names it" in ended.output, ended.output)
    }

    @Test
    fun `the library in the jar is loaded from a copy that is gone afterwards`(
        @TempDir folder: File,
    ) {
        val temporary = File(folder, "tmp").apply { mkdir() }
        val lines = java("-Djava.io.tmpdir=$temporary", *nowhere, "-cp", bundled(folder), probe).lines()
        assertIterableEquals(Probe.output(), lines)
        assertIterableEquals(emptyList<String>(), temporary.list().orEmpty().filter { "errcode" in it })
    }

    @Test
    fun `a folder that cannot be written to is named with the way out`(
        @TempDir folder: File,
    ) {
        val ended = java("-Djava.io.tmpdir=$folder/no", *nowhere, "-cp", bundled(folder), probe)
        assertNotEquals(0, ended.status)
        assertTrue("${library.name} cannot be copied to $folder/no (" in ended.output, ended.output)
        assertTrue("-Djava.io.tmpdir names another folder, -Derrcode.library a library" in ended.output, ended.output)
    }

    @Test
    fun `a platform without a library is told which there are`(
        @TempDir folder: File,
    ) {
        val ended = java("-Dos.arch=vax", *nowhere, "-cp", bundled(folder), probe)
        assertNotEquals(0, ended.status)
        assertTrue("The jar has those of linux-x86_64, " in ended.output, ended.output)
        assertTrue(", and this is linux-vax" in ended.output, ended.output)
    }

    @Test
    fun `a library of another platform is an error that names the copy`(
        @TempDir folder: File,
    ) {
        val ended = java(*nowhere, "-cp", bundled(folder) { it.writeText("no library") }, probe)
        assertNotEquals(0, ended.status)
        assertTrue("cannot be loaded (" in ended.output && "It is a copy: " in ended.output, ended.output)
    }

    @Test
    fun `a library without all the functions for Java is told from one for Java`(
        @TempDir folder: File,
    ) {
        val forC = "int errcode_empty;\n"
        val older = "void *Java_io_openim_errcode_Native_describe(void) { return 0; }\n"
        for (text in listOf(forC, older)) {
            val source = File(folder, "library.c").apply { writeText(text) }
            assertEquals(0, run("cc", "-shared", "-fPIC", "-o", File(folder, library.name).path, source.path).status)
            for (option in listOf("-Djava.library.path=$folder", "-Derrcode.library=$folder")) {
                val ended = java(option, "-cp", classPath, probe)
                assertNotEquals(0, ended.status)
                assertTrue(" lacks functions for Java (" in ended.output, ended.output)
                assertTrue("-Derrcode.library names it" in ended.output, ended.output)
            }
        }
        // The one in the jar comes first.
        val options = arrayOf("-Djava.library.path=$folder", "-cp", bundled(folder), probe)
        assertIterableEquals(Probe.output(), java(*options).lines())
    }

    private val nowhere = arrayOf("-Djava.library.path=/nonexistent")

    /** A class path with the library as the jar has it. */
    private fun bundled(
        folder: File,
        change: (File) -> Unit = {},
    ): String {
        val platform = Library.platform(System.getProperty("os.name"), System.getProperty("os.arch"))
        val copy = File(folder, "jar/io/openim/errcode/native/$platform/${library.name}")
        copy.parentFile.mkdirs()
        library.copyTo(copy, overwrite = true)
        change(copy)
        return File(folder, "jar").path + File.pathSeparator + classPath
    }
}
