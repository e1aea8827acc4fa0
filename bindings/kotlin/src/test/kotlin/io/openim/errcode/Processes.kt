package io.openim.errcode

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assumptions.assumeTrue
import java.io.File
import java.util.concurrent.TimeUnit
import java.util.jar.Attributes
import java.util.jar.JarEntry
import java.util.jar.JarOutputStream
import java.util.jar.Manifest
import java.util.zip.ZipFile

/** Skips a test that needs something, and says so. */
fun need(
    isThere: Boolean,
    what: String,
) {
    if (!isThere) println("# SKIP $what")
    assumeTrue(isThere, what)
}

/** The folder of the whole project. */
val root: File = File(System.getProperty("errcode.root")).canonicalFile

/** The classes of the package. */
val classes: File = File(System.getProperty("errcode.classes")).canonicalFile

/** The classes of the package, the tests and everything they need. */
val classPath: List<String> = System.getProperty("java.class.path").split(File.pathSeparator)

/** Folders and jars of the class path that have this in their path. */
fun jars(vararg names: String): List<String> =
    names.map { name -> classPath.single { Regex("/$name-[0-9.]+(-.*)?\\.jar").containsMatchIn(it) } }

/** The classes of the tests. */
val testClasses: String = classPath.single { it.endsWith("test-classes") || it.endsWith("test-classes/") }

/** How a program ended, and all that it wrote to both of its outputs. */
class Ended(
    val status: Int,
    val output: String,
) {
    /** What it wrote, which is all right only if it did not fail, without the warnings of newer JVMs of native code. */
    fun lines(): List<String> {
        assertEquals(0, status, output)
        return output.lines().filterNot { it.isEmpty() || it.startsWith("WARNING: ") }
    }
}

/** Runs a program to its end. */
fun run(vararg command: String): Ended {
    val output = File.createTempFile("errcode", null)
    try {
        val process = ProcessBuilder(*command).redirectErrorStream(true).redirectOutput(output).start()
        check(process.waitFor(2, TimeUnit.MINUTES)) { "${command.joinToString(" ")} does not end" }
        return Ended(process.exitValue(), output.readText())
    } finally {
        output.delete()
    }
}

/** Runs a JVM with these arguments to its end. */
fun java(vararg arguments: String): Ended = run("${System.getProperty("java.home")}/bin/java", *arguments)

/** For what the tests read of a program. */
val UTF_8: Array<String> = arrayOf("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8")

/** The classes of Java 8 without code, as the JDK has them for its compiler; the real ones are too new for R8. */
fun java8(file: File): File {
    JarOutputStream(file.outputStream()).use { jar ->
        ZipFile(File(System.getProperty("java.home"), "lib/ct.sym")).use { symbols ->
            for (entry in symbols.entries()) {
                // Such as 789A/java.base/java/lang/Object.sig: what Java 7 to 10 have alike.
                val (releases, _, name) = entry.name.split('/', limit = 3).takeIf { it.size == 3 } ?: continue
                if ('8' !in releases || !name.endsWith(".sig")) continue
                jar.putNextEntry(JarEntry(name.removeSuffix("sig") + "class"))
                // As class files of Java 8, whatever version the JDK has given them.
                jar.write(symbols.getInputStream(entry).readBytes().also { it[7] = 52 })
            }
        }
    }
    return file
}

/** A class path as one argument. */
fun path(vararg parts: String): String = parts.joinToString(File.pathSeparator)

/** Packs the files of folders that [filter] takes, by their paths with `/`. */
fun jar(
    file: File,
    folders: List<File>,
    filter: (String) -> Boolean = { true },
): File {
    val manifest = Manifest()
    manifest.mainAttributes[Attributes.Name.MANIFEST_VERSION] = "1.0"
    manifest.mainAttributes[Attributes.Name("Multi-Release")] = "true"
    JarOutputStream(file.outputStream(), manifest).use { jar ->
        for (folder in folders) {
            for (source in folder.walk().filter { it.isFile }) {
                val path = source.relativeTo(folder).invariantSeparatorsPath
                if (!filter(path)) continue
                jar.putNextEntry(JarEntry(path))
                jar.write(source.readBytes())
            }
        }
    }
    return file
}
