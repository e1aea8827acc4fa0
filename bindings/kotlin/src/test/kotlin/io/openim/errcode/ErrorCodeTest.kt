package io.openim.errcode

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.ObjectInputStream
import java.io.ObjectOutputStream

class ErrorCodeTest {
    @Test
    fun `a code of the table`() {
        val code = ErrorCode.of(1506)
        assertSame(ErrorCode.TOKEN_KICKED, code)
        assertEquals(ErrorCodes.TOKEN_KICKED, code.number)
        assertEquals("TOKEN_KICKED", code.name)
        assertEquals("Kicked out token, invalid", code.message)
        assertEquals(ErrorCode.Category.SERVER, code.category)
        assertEquals(ErrorCode.Group.TOKEN, code.group)
        assertTrue(code.isKnown)
        assertFalse(code.isOk)
        assertNull(code.parent)
        assertEquals("Kicked out token, invalid (1506)", code.toString())
    }

    @Test
    fun `an unknown code keeps its number and says its range`() {
        val code = ErrorCode.of(20007)
        assertEquals(20007, code.number)
        assertNull(code.name)
        assertFalse(code.isKnown)
        assertEquals(ErrorCode.Category.WEBHOOK, code.category)
        assertEquals(ErrorCode.Group.UNKNOWN, code.group)
        assertNull(code.parent)
        assertEquals(
            "Custom error code of the business server, in the range 20001 to 29999 (20007)",
            code.toString(),
        )
    }

    @Test
    fun `an unknown code is in the group of its hundred`() {
        assertEquals(ErrorCode.Group.TOKEN, ErrorCode.of(1599).group)
        assertEquals(ErrorCode.Group.CONVERSATION, ErrorCode.of(10399).group)
        assertEquals(ErrorCode.Group.UNKNOWN, ErrorCode.of(501).group)
    }

    @Test
    fun `only zero is success`() {
        assertTrue(ErrorCode.OK.isOk)
        assertEquals(listOf(0), (-10_000..100_000).filter { ErrorCode.of(it).isOk })
    }

    @Test
    fun `codes are equal, hashed and sorted by number`() {
        assertEquals(ErrorCode.of(20007), ErrorCode.of(20007))
        assertEquals(setOf(ErrorCode.of(-1)), setOf(ErrorCode.of(-1), ErrorCode.of(-1)))
        assertNotEquals(ErrorCode.of(20007), ErrorCode.of(20008))
        assertNotEquals(ErrorCode.of(1501), 1501 as Any)
        val numbers = listOf(Int.MIN_VALUE, -1, 0, 1, 1501, 20007, Int.MAX_VALUE)
        assertEquals(
            numbers,
            numbers
                .reversed()
                .map(ErrorCode::of)
                .sorted()
                .map { it.number },
        )
    }

    @Test
    fun `kinds follow the parents`() {
        assertEquals(ErrorCode.RECORD_NOT_FOUND, ErrorCode.USER_NOT_FOUND.parent)
        assertEquals(ErrorCode.DUPLICATE_KEY, ErrorCode.GROUP_ALREADY_EXISTS.parent)
        assertTrue(ErrorCode.USER_NOT_FOUND.isKindOf(ErrorCode.RECORD_NOT_FOUND))
        assertTrue(ErrorCode.USER_NOT_FOUND.isKindOf(ErrorCode.USER_NOT_FOUND))
        assertFalse(ErrorCode.RECORD_NOT_FOUND.isKindOf(ErrorCode.USER_NOT_FOUND))
        assertTrue(ErrorCode.of(20007).isKindOf(ErrorCode.of(20007)))
        assertFalse(ErrorCode.of(20007).isKindOf(ErrorCode.of(20008)))
    }

    @Test
    fun `names lead back to codes`() {
        for (code in ErrorCode.all()) {
            assertSame(code, ErrorCode.fromName(code.name!!))
        }
        assertNull(ErrorCode.fromName("token_expired"))
        assertNull(ErrorCode.fromName("UNKNOWN_SERVER_CODE"))
        assertNull(ErrorCode.fromName(""))
    }

    @Test
    fun `constants have the number of their name`() {
        val constants = ErrorCodes::class.java.fields.filter { it.type == Int::class.javaPrimitiveType }
        assertEquals(
            ErrorCode.all().associate { it.name to it.number },
            constants.associate { it.name to it.get(null) },
        )
        val objects = ErrorCode::class.java.fields.filter { it.type == ErrorCode::class.java }
        assertEquals(ErrorCode.all().associateBy { it.name }, objects.associate { it.name to it.get(null) })
    }

    @Test
    fun `the list of all codes cannot be changed`() {
        assertThrows(UnsupportedOperationException::class.java) {
            (ErrorCode.all() as MutableList<ErrorCode>)[0] = ErrorCode.of(1)
        }
        assertSame(ErrorCode.OK, ErrorCode.all()[0])
    }

    @Test
    fun `an exception says the code and the detail`() {
        val cause = IllegalStateException()
        val e = ErrorCodeException(ErrorCode.TOKEN_EXPIRED, "at 12:00", cause)
        assertEquals("Token has expired (1501): at 12:00", e.message)
        assertEquals("at 12:00", e.detail)
        assertSame(ErrorCode.TOKEN_EXPIRED, e.code)
        assertSame(cause, e.cause)
        assertEquals("Token has expired (1501)", ErrorCodeException(ErrorCode.TOKEN_EXPIRED).message)
    }

    @Test
    fun `an exception can be serialized with any code`() {
        val bytes = ByteArrayOutputStream()
        ObjectOutputStream(bytes).use { it.writeObject(ErrorCodeException(ErrorCode.of(20007), "detail")) }
        val e = ObjectInputStream(ByteArrayInputStream(bytes.toByteArray())).readObject() as ErrorCodeException
        assertEquals(ErrorCode.of(20007), e.code)
        assertEquals("detail", e.detail)
    }
}
