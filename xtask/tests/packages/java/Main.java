import io.openim.errcode.ErrorCode;
import io.openim.errcode.ErrorCodes;

/** A program that has the package only. */
class Main {
    public static void main(String[] arguments) {
        System.out.println(ErrorCode.message(ErrorCodes.TOKEN_EXPIRED));
        System.out.println(ErrorCode.valueOf(20007).getMessage());
        System.out.println(ErrorCode.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
