package example;

import io.openim.errcode.CustomCode;
import io.openim.errcode.ErrorCode;
import io.openim.errcode.ErrorCodes;
import org.json.JSONObject;

/** The same as Chat.kt, in Java. */
public final class JavaChat {
    /** The shape of the SDK's callbacks. */
    interface Callback {
        void onSuccess(String data);

        void onError(int code, String error);
    }

    /** Sends a message, and says what it would do on the screen. */
    static final class SendCallback implements Callback {
        @Override
        public void onSuccess(String data) {
            System.out.println("sent: " + data);
        }

        @Override
        public void onError(int code, String error) {
            // Decide by the code alone: `error` is an identifier of the server, to be logged.
            ErrorCode errorCode = ErrorCode.of(code);
            switch (errorCode.getGroup()) {
                case TOKEN:
                    System.out.println("log in again: " + errorCode);
                    return;
                case NETWORK:
                case CONNECTION:
                    System.out.println("try again later: " + errorCode);
                    return;
                default:
                    break;
            }
            switch (code) {
                case ErrorCodes.MEMBER_MUTED:
                case ErrorCodes.GROUP_MUTED:
                    System.out.println("lock the keyboard: " + errorCode);
                    return;
                default:
                    System.out.println("show: " + errorCode);
            }
        }
    }

    private JavaChat() {}

    /** Hands a reply of the server to a callback. */
    static void handle(String reply, Callback callback) {
        JSONObject json = new JSONObject(reply);
        ErrorCode code = ErrorCode.of(json.getInt("errCode"));
        if (code.isOk()) {
            callback.onSuccess(json.getString("data"));
        } else {
            callback.onError(code.getNumber(), json.getString("errMsg"));
        }
    }

    public static void main(String[] args) {
        // Once, when the program starts.
        ErrorCode.register(
                new CustomCode(20001, "WRONG_PASSWORD", "Wrong password"),
                new CustomCode(20007, "VERIFICATION_CODE_EXPIRED", "Verification code expired"));
        Callback callback = new SendCallback();
        handle("{\"errCode\":0,\"errMsg\":\"\",\"errDlt\":\"\",\"data\":\"hello\"}", callback);
        handle(
                "{\"errCode\":1501,\"errMsg\":\"TokenExpiredError\",\"errDlt\":\"token expired at 12:00\"}",
                callback);
        handle("{\"errCode\":1402,\"errMsg\":\"MutedInGroup\",\"errDlt\":\"\"}", callback);
        // A newer server: the table does not have it, its hundred says what it is about.
        handle("{\"errCode\":1599,\"errMsg\":\"TokenRotatedError\",\"errDlt\":\"\"}", callback);
        // A code of the business server.
        handle("{\"errCode\":20007,\"errMsg\":\"VerifyCodeExpired\",\"errDlt\":\"\"}", callback);
        // The SDK itself could not reach the server.
        callback.onError(ErrorCodes.SDK_NETWORK_TIMEOUT, "NetworkTimeoutError");
    }
}
