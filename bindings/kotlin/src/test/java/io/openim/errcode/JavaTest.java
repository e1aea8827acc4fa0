package io.openim.errcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The package as a Java program sees it. */
class JavaTest {
    @Test
    void aCodeOfTheTable() {
        ErrorCode code = ErrorCode.valueOf(1501);
        assertSame(ErrorCode.TOKEN_EXPIRED, code);
        assertEquals(1501, code.getNumber());
        assertEquals("TOKEN_EXPIRED", code.getName());
        assertEquals("Token has expired", code.getMessage());
        assertEquals("Token has expired", ErrorCode.message(1501));
        assertEquals("Token 已过期", code.message(Locale.CHINESE));
        assertEquals("登录状态异常，请重试或重新登录。", code.userMessage("zh-Hans"));
        assertEquals(ErrorCode.Category.SERVER, code.getCategory());
        assertEquals(ErrorCode.Group.TOKEN, code.getGroup());
        assertTrue(code.isKnown());
        assertFalse(code.isOk());
        assertNull(ErrorCode.valueOf(-7).getName());
    }

    @Test
    void switches() {
        switch (ErrorCode.fromName("USER_NOT_FOUND").getNumber()) {
            case ErrorCodes.RECORD_NOT_FOUND:
                throw new AssertionError("another code");
            case ErrorCodes.USER_NOT_FOUND:
                break;
            default:
                throw new AssertionError("not found");
        }
        switch (ErrorCode.TOO_MANY_REQUESTS.getAction()) {
            case RETRY:
                break;
            default:
                throw new AssertionError("another action");
        }
    }

    @Test
    void errors() {
        assertNull(OpenIMException.fromReply(0, "", "", "op1"));
        OpenIMException e = OpenIMException.fromReply(1402, "MutedInGroup", "", "op1");
        assertEquals(ErrorCode.MEMBER_MUTED, e.getCode());
        assertEquals("MutedInGroup", e.getErrMsg());
        assertEquals("op1", e.getOperationID());
        assertEquals("You have been muted in this group.", e.userMessage(Locale.ENGLISH));
        assertEquals(ErrorCode.SDK_NETWORK, new OpenIMException(10000, "Network error").getCode());
    }

    @Test
    void allCodes() {
        List<ErrorCode> all = ErrorCode.all();
        assertSame(ErrorCode.OK, all.get(0));
    }

    @Test
    void registration() {
        ErrorCode.register(
                new CustomCode(20001, ErrorCode.Action.TELL_USER, "WRONG_PASSWORD", "密码错误 🔑"));
        assertEquals("密码错误 🔑", ErrorCode.message(20001));
        List<CustomCode> codes =
                Arrays.asList(
                        new CustomCode(20002, ErrorCode.Action.RETRY, "BUSY", "Busy"),
                        new CustomCode(20003, ErrorCode.Action.RETRY, "busy", "Busy"));
        RegistrationException e =
                assertThrows(RegistrationException.class, () -> ErrorCode.register(codes));
        assertEquals(1, e.getIndex());
        assertEquals(20003, e.getNumber());
        assertEquals(RegistrationException.Reason.BAD_NAME, e.getReason());
        ErrorCode.register(ChatCodes.list());
        assertEquals("CHAT_PASSWORD_WRONG", ErrorCode.valueOf(20001).getName());
        assertFalse(NativeErrorCodes.join());
    }
}
