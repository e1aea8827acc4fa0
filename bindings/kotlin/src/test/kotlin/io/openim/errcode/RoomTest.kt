package io.openim.errcode

import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What the documentation promises of the memory for registered codes; it takes all of it. */
class RoomTest {
    @Test
    fun `all codes have room with 64 bytes of text each, and not with any text`() {
        val table = ErrorCode.all()
        val numbers = 20001..29999
        val long = numbers.map { CustomCode(it, "CODE_$it", "a".repeat(255)) }
        val e = assertThrows(RegistrationException::class.java) { ErrorCode.register(long) }
        assertEquals(ErrorCode.Refusal.NO_SPACE, e.reason)
        assertEquals(table, ErrorCode.all())

        val codes = numbers.map { CustomCode(it, "CODE_$it", "$it ".padEnd(54, '.')) }
        assertTrue(codes.all { it.name.length + it.message.length == 64 })
        // A few come one by one, as from many components.
        val (single, others) = codes.partition { it.number % 10 == 0 }
        single.forEach { ErrorCode.register(it) }
        ErrorCode.register(others)
        for (code in codes) {
            assertEquals(code.message, ErrorCode.message(code.number))
            assertEquals(code.name, ErrorCode.of(code.number).name)
            assertArrayEquals(code.message.toByteArray(), C.message(code.number))
        }
        assertEquals(table.map { it.number } + (single + others).map { it.number }, ErrorCode.all().map { it.number })
        // The neighbours are what they were.
        assertEquals(ErrorCode.Category.CLIENT, ErrorCode.of(20000).category)
        assertEquals(ErrorCode.Category.UNKNOWN, ErrorCode.of(30000).category)
        assertEquals("Unknown error code, outside every published range", ErrorCode.message(30000))
    }
}
