package io.openim.errcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The package as a Java program sees it. */
class JavaTest {
    @Test
    void aCodeOfTheTable() {
        ErrorCode code = ErrorCode.of(1501);
        assertSame(ErrorCode.TOKEN_EXPIRED, code);
        assertEquals(1501, code.getNumber());
        assertEquals("TOKEN_EXPIRED", code.getName());
        assertEquals("Token has expired", code.getMessage());
        assertEquals("Token has expired", ErrorCode.message(1501));
        assertEquals(ErrorCode.Category.SERVER, code.getCategory());
        assertEquals(ErrorCode.Group.TOKEN, code.getGroup());
        assertTrue(code.isKnown());
        assertFalse(code.isOk());
        assertNull(code.getParent());
    }

    @Test
    void anUnknownCode() {
        ErrorCode code = ErrorCode.of(-7);
        assertEquals(-7, code.getNumber());
        assertNull(code.getName());
        assertEquals("Unknown error code, outside every published range", code.getMessage());
        assertEquals(ErrorCode.of(-7), code);
        assertEquals(ErrorCode.Category.UNKNOWN, code.getCategory());
    }

    @Test
    void constantsInASwitch() {
        switch (ErrorCode.fromName("USER_NOT_FOUND").getNumber()) {
            case ErrorCodes.RECORD_NOT_FOUND:
                throw new AssertionError("another code");
            case ErrorCodes.USER_NOT_FOUND:
                break;
            default:
                throw new AssertionError("not found");
        }
        assertTrue(ErrorCode.USER_NOT_FOUND.isKindOf(ErrorCode.RECORD_NOT_FOUND));
    }

    @Test
    void allCodes() {
        List<ErrorCode> all = ErrorCode.all();
        assertSame(ErrorCode.OK, all.get(0));
        assertThrows(UnsupportedOperationException.class, () -> all.remove(0));
    }

    @Test
    void registration() {
        ErrorCode before = ErrorCode.of(20007);
        ErrorCode.register(
                new CustomCode(20001, "WRONG_PASSWORD", "Wrong password"),
                new CustomCode(20007, "VERIFICATION_CODE_EXPIRED", "验证码已过期 🕑"));
        assertEquals("验证码已过期 🕑", ErrorCode.message(20007));
        assertEquals("VERIFICATION_CODE_EXPIRED", before.getName());
        assertSame(ErrorCode.of(20001), ErrorCode.fromName("WRONG_PASSWORD"));

        List<CustomCode> codes =
                Arrays.asList(
                        new CustomCode(20002, "ACCOUNT_NOT_FOUND", "Account not found"),
                        new CustomCode(20003, "WRONG_PASSWORD", "Wrong password"));
        RegistrationException e =
                assertThrows(RegistrationException.class, () -> ErrorCode.register(codes));
        assertEquals(1, e.getIndex());
        assertEquals(20003, e.getNumber());
        assertEquals(ErrorCode.Refusal.NAME_TAKEN, e.getReason());
        assertEquals(
                "entry 1, code 20003, is refused: the name belongs to another code",
                e.getMessage());
        assertFalse(ErrorCode.of(20002).isKnown());
    }

    @Test
    void anException() {
        ErrorCodeException e =
                assertThrows(
                        ErrorCodeException.class,
                        () -> {
                            throw new ErrorCodeException(ErrorCode.of(1402), "group 7");
                        });
        assertSame(ErrorCode.MEMBER_MUTED, e.getCode());
        assertEquals("group 7", e.getDetail());
        assertNull(new ErrorCodeException(ErrorCode.OK).getDetail());
    }
}
