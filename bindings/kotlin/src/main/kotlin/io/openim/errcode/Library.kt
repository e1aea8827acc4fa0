package io.openim.errcode

/**
 * Finds `liberrcode`.
 *
 * Versions are not compared: every 1.x has the two functions of [Native], and a code that an older one lacks is unknown.
 */
internal object Library {
    /**
     * Loads the library that the system finds by its name: on Android the one in the app's package, elsewhere the one in
     * a folder of `java.library.path`.
     *
     * @throws UnsatisfiedLinkError if there is none.
     */
    fun load() {
        try {
            System.loadLibrary("errcode")
        } catch (e: UnsatisfiedLinkError) {
            val file = System.mapLibraryName("errcode")
            val advice =
                "On Android, package it for the ABI of the device; elsewhere, -Djava.library.path names its folder"
            throw UnsatisfiedLinkError("$file cannot be loaded (${e.message}). $advice").apply { initCause(e) }
        }
    }
}
