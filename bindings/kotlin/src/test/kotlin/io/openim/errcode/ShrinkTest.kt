package io.openim.errcode

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.util.zip.ZipFile

/** The real R8 and D8, as the tools of Android run them. */
class ShrinkTest {
    @TempDir
    lateinit var folder: File

    private val rules = File(classes, "META-INF/proguard/errcode.pro").path
    private val library by lazy { java8(File(folder, "java8.jar")) }

    /** What every Android project has in its default rules. */
    private val defaults = "-keepattributes *Annotation*,Signature,InnerClasses,EnclosingMethod\n"

    private fun keep(main: String) =
        File(folder, "keep.pro").apply {
            writeText("$defaults-keep class $main { public static void main(java.lang.String[]); }\n")
        }

    private fun tool(
        name: String,
        vararg arguments: String,
    ): Ended {
        val options = arrayOf("-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", jars("r8").single())
        return java(*options, "com.android.tools.r8.$name", "--lib", library.path, *arguments)
    }

    private fun shrink(
        main: String,
        libraries: List<String>,
        vararg rules: String,
    ): Ended {
        val program =
            jar(File(folder, "program.jar"), listOf(classes, File(testClasses))) {
                it.startsWith("io/openim/errcode/") && (!it.contains("Test") || main in it) || main in it
            }
        val keep = keep("io.openim.errcode.$main")
        val configurations = (rules.toList() + keep.path).flatMap { listOf("--pg-conf", it) }
        val options = configurations + listOf("--output", "$folder/shrunk.jar", program.path) + libraries
        return tool("R8", "--release", "--classfile", *options.toTypedArray())
    }

    private fun shrunk(main: String) = java(*UTF_8, "-cp", "$folder/shrunk.jar", "io.openim.errcode.$main").lines()

    @Test
    fun `an app without any of the optional libraries`() {
        val output = shrink("ShrunkApp", jars("kotlin-stdlib"), rules).lines()
        assertEquals(emptyList<String>(), output.filterNot { "META-INF/MANIFEST.MF" in it })
        assertEquals(ShrunkApp.expected, shrunk("ShrunkApp"))
        val kept = ZipFile("$folder/shrunk.jar").use { jar -> jar.entries().toList().map { it.name } }
        assertTrue("io/openim/errcode/Native.class" in kept, "$kept")
        assertFalse(kept.any { "ChatCodes" in it || "Adapter" in it || "Serializer" in it }, "$kept")

        // Not without the rules of the package.
        val without = shrink("ShrunkApp", jars("kotlin-stdlib"))
        assertNotEquals(0, without.status)
        assertTrue("Missing class" in without.output, without.output)
    }

    @Test
    fun `an app with Gson`() {
        val gson = jars("gson").single()
        val own = File(folder, "gson.pro")
        ZipFile(gson).use { jar ->
            own.writeBytes(jar.getInputStream(jar.getEntry("META-INF/proguard/gson.pro")).readBytes())
        }
        own.appendText("-dontwarn com.google.errorprone.annotations.**\n")
        shrink("ShrunkGson", jars("kotlin-stdlib") + gson, rules, own.path).lines()
        assertEquals(listOf("Token has expired (1501)", """{"errCode":1501}"""), shrunk("ShrunkGson"))
    }

    @Test
    fun `an app gets few bytes`() {
        val jar = jar(File(folder, "errcode.jar"), listOf(classes))
        val others = jars("gson", "jackson-annotations", "kotlinx-serialization-core-jvm", "annotations")
        val onlyKnown = others.flatMap { listOf("--classpath", it) }.toTypedArray()
        tool("D8", "--release", "--min-api", "21", *onlyKnown, "--output", folder.path, jar.path).lines()
        val whole = File(folder, "classes.dex").length()

        val app = jar(File(folder, "app.jar"), listOf(File(testClasses))) { it.startsWith("example/JavaExample") }
        val keep = keep("example.JavaExample")
        val options = arrayOf("--pg-conf", rules, "--pg-conf", keep.path, "--output", folder.path)
        tool("R8", "--release", "--min-api", "21", *options, jar.path, app.path).lines()
        val shrunk = File(folder, "classes.dex").length()

        println("classes.dex: all of the package $whole bytes, the example after R8 $shrunk")
        assertTrue(whole in 1..48 * 1024L, "classes.dex has $whole bytes")
        assertTrue(shrunk in 1..30 * 1024L, "the example has $shrunk bytes")
    }
}
