package io.openim.errcode

import java.io.File
import java.io.IOException
import java.io.InputStream

/**
 * Finds `liberrcode`.
 *
 * Versions are not compared: every 1.x has the functions of [Native], and a code that an older one lacks is unknown.
 */
internal object Library {
    /** The system property that names another library than the one in the jar: the file, or the folder it is in. */
    private const val PROPERTY = "errcode.library"

    /** Where the libraries lie in the jar, each in a folder named after its platform. */
    private const val BUNDLED = "/io/openim/errcode/native"

    /** The platforms that the jar has a library for. */
    private const val PLATFORMS =
        "linux-x86_64, linux-aarch64, linux-armv7, macos-arm64, macos-x86_64, windows-x86_64, windows-aarch64"

    /**
     * Loads the library that the system property `errcode.library` names. Without that, the one in the jar, which is
     * of the same version. Without that too, as on Android, the one that the system finds by its name: on Android in the
     * app's package, elsewhere in a folder of `java.library.path`.
     *
     * @throws UnsatisfiedLinkError if there is none, or if it cannot be loaded.
     */
    fun load() {
        val name = System.mapLibraryName("errcode")
        val named = System.getProperty(PROPERTY)
        if (named != null) {
            val file = File(named)
            loadFile(if (file.isDirectory) File(file, name) else file, "The system property $PROPERTY names it")
            return check(named)
        }
        val platform = platform(System.getProperty("os.name").orEmpty(), System.getProperty("os.arch").orEmpty())
        val bundled = Library::class.java.getResourceAsStream("$BUNDLED/$platform/$name")
        if (bundled != null) {
            return bundled.use { loadCopy(it, name) }
        }
        try {
            System.loadLibrary("errcode")
        } catch (e: UnsatisfiedLinkError) {
            val inside = if (Library::class.java.getResource(BUNDLED) == null) "none" else "those of $PLATFORMS"
            val advice =
                "On Android, package it for the ABI of the device; elsewhere, -D$PROPERTY or -Djava.library.path " +
                    "names its folder. The jar has $inside, and this is $platform"
            throw error("$name cannot be loaded (${e.message}). $advice", e)
        }
        check(name)
    }

    /** Loads the library of the jar from a copy of it: the system loads only files. */
    private fun loadCopy(
        bundled: InputStream,
        name: String,
    ) {
        val folder = System.getProperty("java.io.tmpdir").orEmpty()
        val copy: File
        try {
            // A new file each time, which nobody else has opened and other programs do not share.
            copy = File.createTempFile("errcode-", "-$name")
            copy.deleteOnExit()
            copy.outputStream().use { bundled.copyTo(it) }
        } catch (e: IOException) {
            val advice = "-Djava.io.tmpdir names another folder, -D$PROPERTY a library that is there already"
            throw error("$name cannot be copied to $folder (${e.message}). $advice", e)
        }
        loadFile(copy, "It is a copy: if no program may lie in $folder, -Djava.io.tmpdir names another folder")
        // Not on Windows, where a file that is open stays until the program ends.
        copy.delete()
    }

    /** The library for C, which many systems have in a place where it is found, lacks the functions for Java. */
    private fun check(name: String) {
        try {
            // The one that came last: what has it has the others.
            Native.registered()
        } catch (e: UnsatisfiedLinkError) {
            val advice = "Take the one of the packages for Java, or build it with the feature jni; -D$PROPERTY names it"
            throw error("$name lacks functions for Java (${e.message}). $advice", e)
        }
    }

    private fun loadFile(
        file: File,
        advice: String,
    ) {
        try {
            System.load(file.absolutePath)
        } catch (e: UnsatisfiedLinkError) {
            throw error("$file cannot be loaded (${e.message}). $advice", e)
        }
    }

    private fun error(
        message: String,
        cause: Throwable,
    ): UnsatisfiedLinkError = UnsatisfiedLinkError(message).apply { initCause(cause) }

    /** A platform as the packages name it, from the system properties `os.name` and `os.arch`. */
    fun platform(
        system: String,
        processor: String,
    ): String {
        val os =
            when {
                system.startsWith("Mac") -> "macos"
                system.startsWith("Windows") -> "windows"
                else -> system.lowercase()
            }
        val arch =
            when (processor) {
                "amd64", "x86_64" -> "x86_64"
                "aarch64", "arm64" -> if (os == "macos") "arm64" else "aarch64"
                // What a JVM for 32 bits says; processors older than ARMv7 are not told apart.
                "arm" -> "armv7"
                else -> processor
            }
        return "$os-$arch"
    }
}
