package io.openim.errcode;

import java.nio.ByteBuffer;

/** The functions of capi/src/jni.rs. */
final class Native {
    private Native() {}

    /** The action of a code, and its group in the upper half; -1 if it is not known. */
    static native long facts(int code);

    /**
     * The name (0), message (1) or user message (2) without its NUL, in the language whose tag
     * these bytes are, the first one lowest.
     */
    static native ByteBuffer text(int code, int kind, long language);

    /** The next known code; -1 if there is none. */
    static native int next(int code);

    /**
     * Registers a code. The direct buffer has {@link NativeLibrary#ROOM} bytes for the library's
     * entry, the name, and from {@code message} on the message, each with a NUL. Returns a status.
     */
    static native int register(ByteBuffer buffer, int code, int action, int message);
}
