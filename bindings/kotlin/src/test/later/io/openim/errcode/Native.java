package io.openim.errcode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** In place of the library: a later one, with more of everything. */
public final class Native {
    /** More than a byte can number, then some that are far from the others. */
    private static final int NEAR = 1000;

    private static final int[] FAR = {131_071, 131_072, 2_000_000, Integer.MAX_VALUE};

    private Native() {}

    private static int at(int index) {
        if (index < NEAR) {
            return 3 * index;
        }
        return index < NEAR + FAR.length ? FAR[index - NEAR] : -1;
    }

    /** How often describe was called. */
    public static int calls;

    public static byte[] describe(int codeOrIndex, boolean isIndex) {
        calls++;
        int code = isIndex ? at(codeOrIndex) : codeOrIndex;
        boolean known = false;
        for (int index = 0; at(index) >= 0; index++) {
            known |= at(index) == code;
        }
        byte[] message = (known ? "Message " + code : "Unknown").getBytes(StandardCharsets.UTF_8);
        byte[] name = ("CODE_" + code).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(25 + message.length + name.length)
                .order(ByteOrder.nativeOrder())
                .putInt(code)
                .putInt(99)
                .putInt(99)
                .putInt(code)
                .putInt(known ? 1 : 0)
                .putInt(message.length)
                .put(message)
                .put((byte) 0)
                .put(name)
                .array();
    }

    /** No code is. */
    public static ByteBuffer registered() {
        return ByteBuffer.allocateDirect(4);
    }

    /** Takes the first code, and refuses the second one for a reason of its own. */
    public static long register(ByteBuffer codes, int count) {
        return count < 2 ? 0 : 1L << 32 | 99;
    }
}
