package io.openim.errcode

import org.junit.jupiter.api.Assertions.assertEquals
import java.io.File
import java.util.concurrent.TimeUnit

/** The folder of the whole project. */
val root: File = File(System.getProperty("errcode.root")).canonicalFile

/** The folder of the library that is tested. */
val libraryFolder: String = System.getProperty("java.library.path")

/** The library that is tested. */
val library: File = File(libraryFolder, System.mapLibraryName("errcode"))

/** How a program ended, and all that it wrote to both of its outputs. */
class Ended(
    val status: Int,
    val output: String,
) {
    /** What it wrote, which is all right only if it did not fail. */
    fun lines(): List<String> {
        assertEquals(0, status, output)
        return output.lines().dropLastWhile { it.isEmpty() }
    }
}

/** Runs a program to its end. */
fun run(
    vararg command: String,
    input: String = "",
): Ended {
    val files = List(2) { File.createTempFile("errcode", null).apply { deleteOnExit() } }
    val (standardInput, output) = files
    standardInput.writeText(input)
    val process =
        ProcessBuilder(*command)
            .redirectErrorStream(true)
            .redirectInput(standardInput)
            .redirectOutput(output)
            .start()
    check(process.waitFor(2, TimeUnit.MINUTES)) { "${command.joinToString(" ")} does not end" }
    return Ended(process.exitValue(), output.readText())
}

/** Runs a JVM with these arguments to its end. */
fun java(vararg arguments: String): Ended = run("${System.getProperty("java.home")}/bin/java", *arguments)

/** The classes of the package, the tests and everything they need. */
val classPath: String = System.getProperty("java.class.path")
