package io.openim.errcode;

import org.jetbrains.annotations.NotNull;

/** {@link ErrorCode#register} has refused an entry, and so registered none. */
public final class RegistrationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int index;
    private final int number;
    private final Reason reason;

    RegistrationException(int index, int number, Reason reason) {
        super("entry " + index + " (" + number + ") is not registered: " + reason.text);
        this.index = index;
        this.number = number;
        this.reason = reason;
    }

    /** The place of the first entry that is refused, from 0 on. */
    public int getIndex() {
        return index;
    }

    /** Its number. */
    public int getNumber() {
        return number;
    }

    /** Why it is refused. */
    public @NotNull Reason getReason() {
        return reason;
    }

    /** Why a code is not registered. New reasons may be added. */
    public enum Reason {
        /** The number is not in the range 20001 to 29999. */
        OUT_OF_RANGE("the code is not in the range 20001 to 29999"),

        /** The name is not SCREAMING_SNAKE. */
        BAD_NAME("the name is not SCREAMING_SNAKE"),

        /** The message is empty, not Unicode, or has a character that hides or reorders text. */
        BAD_MESSAGE("the message is empty, not valid Unicode, or has a control character");

        final String text;

        Reason(String text) {
            this.text = text;
        }
    }
}
