package io.openim.errcode;

import io.openim.errcode.ErrorCode.Action;
import java.nio.charset.StandardCharsets;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/** A code of a business server, for {@link ErrorCode#register}. Nothing is checked before that. */
public final class CustomCode {
    final int number;
    final Action action;
    final String name;
    final String message;

    /**
     * A code of a business server.
     *
     * @param number 20001 to 29999
     * @param action what a program does about it
     * @param name SCREAMING_SNAKE: words of A to Z and 0 to 9 with single underscores between, a
     *     letter first
     * @param message the text in every language, for developers and people alike; not empty, and
     *     without characters that hide or reorder text, such as a line break
     */
    public CustomCode(
            int number, @NotNull Action action, @NotNull String name, @NotNull String message) {
        this.number = number;
        this.action = action;
        this.name = name;
        this.message = message;
    }

    /** Why it cannot be registered. */
    @Nullable
    RegistrationException.Reason refusal() {
        if (number < Facts.CUSTOM_FIRST || number > Facts.CUSTOM_LAST) {
            return RegistrationException.Reason.OUT_OF_RANGE;
        } else if (!name.matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")) {
            return RegistrationException.Reason.BAD_NAME;
        } else if (!isMessage(message)) {
            return RegistrationException.Reason.BAD_MESSAGE;
        }
        return null;
    }

    private static boolean isMessage(String message) {
        for (int at = 0; at < message.length(); at++) {
            char c = message.charAt(at);
            if (c < ' '
                    || c >= '\u007f' && c <= '\u009f'
                    || c >= '\u2028' && c <= '\u202e'
                    || c >= '\u2066' && c <= '\u2069'
                    || c == '\u200b'
                    || c == '\ufeff') {
                return false;
            }
        }
        return !message.isEmpty() && StandardCharsets.UTF_8.newEncoder().canEncode(message);
    }
}
