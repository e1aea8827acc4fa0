package io.openim.errcode

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Test

class EarlyTest {
    @Test
    fun `codes that C registers before the table is read are those of others`() {
        assertEquals(0, C.register(CustomCode(20002, "SECOND", "Second")))
        assertEquals(0, C.register(CustomCode(20001, "FIRST", "First")))
        assertEquals("Second", ErrorCode.message(20002))
        ErrorCode.register(CustomCode(20003, "THIRD", "Third"))
        assertEquals(listOf("DATA_ERROR", "SECOND", "FIRST", "THIRD"), ErrorCode.all().takeLast(4).map { it.name })
        assertEquals(C.count(), ErrorCode.all().size)
        assertSame(ErrorCode.DATA_ERROR, ErrorCode.of(ErrorCodes.DATA_ERROR))
        assertEquals("Custom error code of the business server, in the range 20001 to 29999", ErrorCode.message(20004))
    }
}
