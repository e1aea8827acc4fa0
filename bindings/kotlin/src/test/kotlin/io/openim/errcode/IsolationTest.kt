package io.openim.errcode

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.net.URLClassLoader

/** Nothing is needed beside the classes and the Kotlin standard library, and nothing can be missing. */
class IsolationTest {
    private val bare = path(classes.path, testClasses, *jars("kotlin-stdlib").toTypedArray())

    private fun probe(vararg options: String) =
        java(*options, *UTF_8, "-cp", bare, "io.openim.errcode.Probe").lines().take(Probe.expected.size)

    @Test
    fun `without any other library`() {
        assertEquals(Probe.expected, probe())
    }

    @Test
    fun `where native code is denied`() {
        need(
            System.getProperty("java.specification.version").toDouble() >= 24,
            "denied native access: only a JVM from 24 on can deny it",
        )
        val deny = "--illegal-native-access=deny"
        assertEquals(Probe.expected, probe(deny))
    }

    @Test
    fun `in two class loaders`() {
        val urls = bare.split(File.pathSeparator).map { File(it).toURI().toURL() }.toTypedArray()
        val answers =
            List(2) {
                URLClassLoader(urls, null).use { loader ->
                    val join = loader.loadClass("io.openim.errcode.NativeErrorCodes").getMethod("join")
                    assertEquals(false, join.invoke(null))
                    val message = loader.loadClass("io.openim.errcode.ErrorCode").getMethod("message", Int::class.java)
                    message.invoke(null, 1501)
                }
            }
        assertEquals(listOf("Token has expired", "Token has expired"), answers)
    }

    @Test
    fun `initialized by many threads at once`() {
        val urls = bare.split(File.pathSeparator).map { File(it).toURI().toURL() }.toTypedArray()
        repeat(20) {
            URLClassLoader(urls, null).use { loader ->
                val names =
                    listOf(
                        "ErrorCode",
                        "Entry",
                        "ErrorCode\$Action",
                        "Registry",
                        "OpenIMException",
                        "ChatCodes",
                        "RegistrationException\$Reason",
                    )
                val threads = names.map { Thread { Class.forName("io.openim.errcode.$it", true, loader) } }
                threads.forEach { it.start() }
                threads.forEach { it.join(60_000) }
                assertFalse(threads.any { it.isAlive }, "a deadlock")
            }
        }
    }

    @Test
    fun `as a module`(
        @TempDir folder: File,
    ) {
        val jar = jar(File(folder, "errcode.jar"), listOf(classes)).path
        val modules = jar
        val described = java("-p", modules, "--describe-module", "io.openim.errcode").lines()
        assertEquals("exports io.openim.errcode", described.single { it.startsWith("exports") })
        assertEquals(
            listOf("java.base"),
            described
                .filter {
                    it.startsWith("requires") && " static" !in it
                }.map { it.split(' ')[1] }
                .sorted(),
        )
        assertEquals(emptyList<String>(), described.filter { it.startsWith("contains") })
        val app = File(folder, "app/module-info.java")
        app.parentFile.mkdirs()
        app.writeText("module app { requires io.openim.errcode; }")
        val main = File(folder, "app/Main.java")
        main.writeText(
            "package app;\nimport io.openim.errcode.*;\n" +
                "class Main { public static void main(String[] arguments) {\n" +
                "System.out.println(ErrorCode.message(ErrorCodes.TOKEN_EXPIRED)); } }\n",
        )
        val home = System.getProperty("java.home")
        run("$home/bin/javac", "-p", modules, "-d", File(folder, "out").path, app.path, main.path).lines()
        assertEquals(
            listOf("Token has expired"),
            java("-p", path(modules, "$folder/out"), "-m", "app/app.Main").lines(),
        )
    }

    @Test
    fun `bytecode that every JVM from 8 on takes`() {
        val files = classes.walk().filter { it.extension == "class" }.toList()
        val newer =
            files.filter { it.readBytes()[7].toInt() != 52 }.map {
                it
                    .relativeTo(
                        classes,
                    ).invariantSeparatorsPath
            }
        assertEquals(listOf("META-INF/versions/9/module-info.class"), newer)
    }
}
