package io.openim.errcode;

import io.openim.errcode.ErrorCode.Action;
import io.openim.errcode.ErrorCode.Group;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jetbrains.annotations.Nullable;

/** {@link Native} in terms of Java. */
final class NativeLibrary {
    static final int ROOM = 32;

    /** What is registered stays: native code may read it at any time. */
    private static final List<ByteBuffer> KEPT = new ArrayList<>();

    private NativeLibrary() {}

    /** Whether there is a library that has every function. */
    static boolean load() {
        try {
            System.loadLibrary("errcode");
        } catch (LinkageError | RuntimeException e) {
            // The app's own library may have it inside; or no native code is permitted.
        }
        try {
            boolean isThere = Native.facts(0) != -1 && Native.text(0, 0, 0) != null;
            ByteBuffer none = ByteBuffer.allocateDirect(2 * ROOM);
            return isThere && Native.next(-1) == 0 && Native.register(none, 0, 0, ROOM) != 0;
        } catch (LinkageError | RuntimeException e) {
            return false;
        }
    }

    static @Nullable Entry find(int code) {
        long facts = Native.facts(code);
        if (facts == -1) {
            return null;
        }
        int languages = Facts.LANGUAGES.length;
        String[] message = new String[languages];
        String[] user = new String[languages];
        for (int at = 0; at < languages; at++) {
            message[at] = text(code, 1, Facts.LANGUAGES[at]);
            user[at] = text(code, 2, Facts.LANGUAGES[at]);
        }
        Group group = Group.of((int) (facts >> 32));
        return new Entry(code, text(code, 0, ""), group, Action.of((int) facts), message, user);
    }

    static void register(Entry entry) {
        byte[] name = entry.name.getBytes(StandardCharsets.UTF_8);
        byte[] message = entry.message[0].getBytes(StandardCharsets.UTF_8);
        int at = ROOM + name.length + 1;
        ByteBuffer buffer = ByteBuffer.allocateDirect(at + message.length + 1);
        buffer.position(ROOM);
        buffer.put(name).put((byte) 0).put(message);
        KEPT.add(buffer);
        Native.register(buffer, entry.number, entry.action.getNumber(), at);
    }

    private static String text(int code, int kind, String language) {
        long tag = 0;
        for (int at = language.length() - 1; at >= 0; at--) {
            tag = tag << 8 | language.charAt(at);
        }
        return StandardCharsets.UTF_8.decode(Native.text(code, kind, tag)).toString();
    }
}
