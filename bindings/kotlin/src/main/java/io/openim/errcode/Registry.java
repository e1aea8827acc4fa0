package io.openim.errcode;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jetbrains.annotations.Nullable;

/**
 * The codes that are not in the table: those registered here, or once the native library is joined
 * all that it knows.
 */
final class Registry {
    private static final int COUNT = Facts.CUSTOM_LAST - Facts.CUSTOM_FIRST + 1;

    /** By number from the first one on; made by the first registration. */
    private static volatile @Nullable AtomicReferenceArray<Entry> entries;

    private static volatile boolean isJoined;

    private Registry() {}

    static @Nullable Entry find(int number) {
        if (isJoined) {
            return NativeLibrary.find(number);
        }
        AtomicReferenceArray<Entry> entries = Registry.entries;
        int at = number - Facts.CUSTOM_FIRST;
        return entries != null && at >= 0 && at < COUNT ? entries.get(at) : null;
    }

    /** The smallest number that is not less and has an entry; -1 if there is none. */
    static int next(int from) {
        if (isJoined) {
            return Native.next(from - 1);
        }
        for (int at = Math.max(from, Facts.CUSTOM_FIRST); at <= Facts.CUSTOM_LAST; at++) {
            if (find(at) != null) {
                return at;
            }
        }
        return -1;
    }

    static synchronized void register(List<CustomCode> codes) {
        for (int at = 0; at < codes.size(); at++) {
            RegistrationException.Reason refusal = codes.get(at).refusal();
            if (refusal != null) {
                throw new RegistrationException(at, codes.get(at).number, refusal);
            }
        }
        if (entries == null) {
            entries = new AtomicReferenceArray<>(COUNT);
        }
        for (CustomCode code : codes) {
            String[] text = {code.message};
            ErrorCode.Group group = ErrorCode.Group.ofUnknown(code.number);
            Entry entry = new Entry(code.number, code.name, group, code.action, text, text);
            if (isJoined) {
                NativeLibrary.register(entry);
            } else {
                entries.set(code.number - Facts.CUSTOM_FIRST, entry);
            }
        }
    }

    static synchronized boolean join() {
        if (!isJoined && NativeLibrary.load()) {
            for (int at = next(0); at >= 0; at = next(at + 1)) {
                NativeLibrary.register(find(at));
            }
            isJoined = true;
        }
        return isJoined;
    }
}
