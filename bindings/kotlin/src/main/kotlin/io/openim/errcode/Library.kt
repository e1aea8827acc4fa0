package io.openim.errcode

/** Finds `liberrcode`. */
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
            val message =
                "${System.mapLibraryName("errcode")} cannot be loaded (${e.message}). On Android, package it for the ABI " +
                    "of the device; elsewhere, name its folder with -Djava.library.path=FOLDER."
            throw UnsatisfiedLinkError(message).apply { initCause(e) }
        }
    }
}
