package io.openim.errcode;

/** The codes that C and C++ know in an app which links liberrcode. */
public final class NativeErrorCodes {
    private NativeErrorCodes() {}

    /**
     * Joins them with the codes known here: from then on, what one side registers the other knows,
     * and so it is with what a newer liberrcode has in its table. What was registered here before
     * counts as registered now.
     *
     * <p>Call it once, when the native part of the app is loaded. Codes that the table here does
     * not have are then read from the library each time, fact by fact: at the instant at which one
     * is registered again, its action may be the old one and its message the new one. What is
     * registered stays in memory for the life of the process, even when it is replaced: native code
     * may still read it.
     *
     * @return whether it worked; false, and nothing has changed, where there is no liberrcode with
     *     a bridge for Java, or the JVM permits no native code
     */
    public static boolean join() {
        return Registry.join();
    }
}
