package io.openim.errcode;

import java.util.Locale;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * An error of OpenIM, from a reply of a server or a callback of the SDK.
 *
 * <p>Its message is for developers and logs: what the code means, and all that came with it. Its
 * localized message is for the person in front of the app.
 */
public class OpenIMException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final String errMsg;
    private final String errDlt;
    private final String operationID;

    /** For the SDK's {@code onError(int code, String error)}. */
    public OpenIMException(int code, @Nullable String error) {
        this(ErrorCode.valueOf(code), error, null, null, null);
    }

    /** With all that can come with a code; what did not come is null. */
    public OpenIMException(
            @NotNull ErrorCode code,
            @Nullable String errMsg,
            @Nullable String errDlt,
            @Nullable String operationID,
            @Nullable Throwable cause) {
        super(describe(code, errMsg, errDlt, operationID), cause);
        this.code = code;
        this.errMsg = errMsg;
        this.errDlt = errDlt;
        this.operationID = operationID;
    }

    /**
     * The error in a server's reply, from the values of its fields as a JSON library gives them;
     * null for success.
     *
     * <p>Only a whole number that fits an int is an errCode. A reply without one is no success: it
     * is an error with the code -1, which is unknown and sent by no server, and with an errMsg that
     * says what is wrong, such as {@code no errCode in the reply}.
     */
    public static @Nullable OpenIMException fromReply(
            @Nullable Object errCode,
            @Nullable String errMsg,
            @Nullable String errDlt,
            @Nullable String operationID) {
        double number = errCode instanceof Number ? ((Number) errCode).doubleValue() : Double.NaN;
        int code = (int) number;
        if (code == number) {
            return code == 0
                    ? null
                    : new OpenIMException(
                            ErrorCode.valueOf(code), errMsg, errDlt, operationID, null);
        }
        String problem =
                errCode instanceof Number
                        ? "errCode " + errCode + " is not an int32"
                        : "no errCode in the reply";
        String sent = join(errMsg, ": ", errDlt);
        return new OpenIMException(ErrorCode.valueOf(-1), problem, sent, operationID, null);
    }

    /** What went wrong. Decide by its {@link ErrorCode#getAction action}. */
    public @NotNull ErrorCode getCode() {
        return code;
    }

    /** The server's or the SDK's own text, for logs; never show it. */
    public @Nullable String getErrMsg() {
        return errMsg;
    }

    /** The server's details, for logs. */
    public @Nullable String getErrDlt() {
        return errDlt;
    }

    /** The operation ID of the request, by which the server's logs are searched. */
    public @Nullable String getOperationID() {
        return operationID;
    }

    /** What to show the person in front of the app, in the language of this locale. */
    public @NotNull String userMessage(@NotNull Locale locale) {
        return code.userMessage(locale);
    }

    /** What to show the person in front of the app, in the language of the app. */
    @Override
    public @NotNull String getLocalizedMessage() {
        return code.userMessage();
    }

    /** For logs: the class and the message, not the localized one. */
    @Override
    public @NotNull String toString() {
        return getClass().getName() + ": " + getMessage();
    }

    private static String describe(
            ErrorCode code, String errMsg, String errDlt, String operationID) {
        String text = join(join(code.toString(), ": ", errMsg), ": ", errDlt);
        boolean hasID = operationID != null && !operationID.isEmpty();
        return hasID ? text + " [operationID " + operationID + "]" : text;
    }

    private static String join(String one, String between, String other) {
        if (one == null || one.isEmpty()) {
            return other;
        }
        return other == null || other.isEmpty() ? one : one + between + other;
    }
}
