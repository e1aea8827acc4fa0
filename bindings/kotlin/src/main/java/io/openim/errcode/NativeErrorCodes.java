package io.openim.errcode;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jetbrains.annotations.Nullable;

/** The codes that C and C++ know in an app which links liberrcode. */
public final class NativeErrorCodes {
    static volatile boolean isJoined;

    /** The bytes of a registered code that are the library's, before its texts. */
    private static final int ROOM = 32;

    /** What is registered stays: native code may read it at any time. */
    private static final List<ByteBuffer> KEPT = new ArrayList<>();

    private NativeErrorCodes() {}

    /**
     * Joins them with the codes known here: from then on, what one side registers the other knows, and so it is with what
     * a newer liberrcode has in its table. What was registered here before counts as registered now.
     *
     * <p>Call it once, when the native part of the app is loaded. Codes that the table here does not have are then read
     * from the library each time, fact by fact: at the instant at which one is registered again, its action may be the
     * old one and its message the new one. What is registered stays in memory for the life of the process, even when it
     * is replaced: native code may still read it.
     *
     * @return whether it worked; false, and nothing has changed, where there is no liberrcode with a bridge for Java, or
     *     the JVM permits no native code
     */
    public static boolean join() {
        synchronized (Entry.class) {
            if (!isJoined && load()) {
                for (Entry entry : Entry.registered) {
                    if (entry != null) {
                        register(entry);
                    }
                }
                isJoined = true;
            }
            return isJoined;
        }
    }

    /** Whether there is a library that has every function. */
    private static boolean load() {
        try {
            System.loadLibrary("errcode");
        } catch (LinkageError | RuntimeException e) {
            // The app's own library may have it inside; or no native code is permitted.
        }
        try {
            ByteBuffer none = ByteBuffer.allocateDirect(2 * ROOM);
            return facts(0) != -1 && text(0, 0, 0) != null && nextKnown(-1) == 0 && register(none, 0, 0, ROOM) != 0;
        } catch (LinkageError | RuntimeException e) {
            return false;
        }
    }

    static @Nullable Entry find(int code) {
        long facts = facts(code);
        if (facts == -1) {
            return null;
        }
        ErrorGroup group = ErrorGroup.values()[known((int) (facts >> 32), ErrorGroup.values().length)];
        ErrorAction action = ErrorAction.values()[known((int) facts, ErrorAction.values().length)];
        return new Entry(code, group, action, text(code, 0, ""), texts(code, 1), texts(code, 2));
    }

    /** What a newer library has is the first one, unknown or none. */
    private static int known(int number, int count) {
        return number >= 0 && number < count ? number : 0;
    }

    private static String[] texts(int code, int kind) {
        String[] texts = new String[Facts.LANGUAGES.size()];
        for (int at = 0; at < texts.length; at++) {
            texts[at] = text(code, kind, Facts.LANGUAGES.get(at));
        }
        return texts;
    }

    private static String text(int code, int kind, String language) {
        long tag = 0;
        for (int at = language.length() - 1; at >= 0; at--) {
            tag = tag << 8 | language.charAt(at);
        }
        return StandardCharsets.UTF_8.decode(text(code, kind, tag)).toString();
    }

    static void register(Entry entry) {
        byte[] texts = (entry.name + '\0' + entry.message[0] + '\0').getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = ByteBuffer.allocateDirect(ROOM + texts.length);
        buffer.position(ROOM);
        buffer.put(texts);
        KEPT.add(buffer);
        register(buffer, entry.code.getNumber(), entry.action.ordinal(), ROOM + entry.name.length() + 1);
    }

    /** The next code that the library knows; -1 if there is none, or no library. */
    static int next(int code) {
        return isJoined ? nextKnown(code) : -1;
    }

    // What capi/src/jni.rs describes.

    private static native long facts(int code);

    private static native ByteBuffer text(int code, int kind, long language);

    private static native int nextKnown(int code);

    private static native int register(ByteBuffer buffer, int code, int action, int message);
}
