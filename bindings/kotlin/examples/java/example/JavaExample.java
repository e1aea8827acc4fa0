package example;

import io.openim.errcode.CustomCode;
import io.openim.errcode.ErrorCode;
import io.openim.errcode.ErrorCodes;
import io.openim.errcode.OpenIMException;
import java.util.Locale;

/** A callback of the SDK in Java, which says what it would do on the screen. */
public final class JavaExample {
    /** The shape of the SDK's callbacks. */
    interface Callback {
        void onSuccess(String data);

        void onError(int code, String error);
    }

    static final class SendCallback implements Callback {
        @Override
        public void onSuccess(String data) {
            System.out.println("sent: " + data);
        }

        @Override
        public void onError(int code, String error) {
            // Decide by the code alone: `error` is for the log.
            ErrorCode errorCode = ErrorCode.valueOf(code);
            switch (errorCode.getAction()) {
                case RETRY:
                    System.out.println("try again later: " + errorCode);
                    break;
                case RENEW_TOKEN:
                    System.out.println("get a new token, once: " + errorCode);
                    break;
                case SIGN_IN:
                    System.out.println("ask to sign in: " + errorCode);
                    break;
                default:
                    if (code == ErrorCodes.GROUP_MUTED || code == ErrorCodes.MEMBER_MUTED) {
                        System.out.println("lock the keyboard");
                    }
                    System.out.println("show: " + errorCode.userMessage(Locale.ENGLISH));
            }
        }
    }

    public static void main(String[] arguments) {
        // Once, when the program starts: the codes of the business server.
        ErrorCode.register(
                new CustomCode(
                        20007, ErrorCode.Action.TELL_USER, "CODE_EXPIRED", "The code has expired"));
        Callback callback = new SendCallback();
        callback.onSuccess("hello");
        callback.onError(1501, "TokenExpiredError");
        callback.onError(1402, "MutedInGroup");
        callback.onError(1506, "TokenKickedError");
        callback.onError(10001, "Network timeout error");
        callback.onError(20007, "VerifyCodeExpired");

        OpenIMException e = OpenIMException.fromReply(1004, "RecordNotFoundError", "", "op-1");
        if (e != null) {
            System.out.println(e.getMessage());
        }
    }

    private JavaExample() {}
}
