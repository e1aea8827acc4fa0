package io.openim.errcode

import io.openim.errcode.ErrorCode.Action
import io.openim.errcode.ErrorCode.Category
import io.openim.errcode.ErrorCode.Group
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.lang.reflect.Modifier
import java.util.Locale

class ErrorCodeTest {
    @Test
    fun `every constant is the code of its name`() {
        val fields =
            ErrorCode::class.java.fields.filter {
                it.type == ErrorCode::class.java &&
                    Modifier.isStatic(it.modifiers)
            }
        assertEquals(ErrorCode.all().map { it.name }, fields.map { it.name })
        for (field in fields) {
            val code = field[null] as ErrorCode
            assertEquals(field.name, code.name)
            assertEquals(code.number, ErrorCodes::class.java.getField(field.name)[null])
        }
    }

    @Test
    fun `codes have the value of their number`() {
        assertEquals(ErrorCode.valueOf(-7), ErrorCode.valueOf(-7))
        assertEquals(ErrorCode.valueOf(-7).hashCode(), ErrorCode.valueOf(-7).hashCode())
        assertNotEquals(ErrorCode.valueOf(-7), ErrorCode.valueOf(7))
        assertFalse(ErrorCode.OK.equals(0))
        val codes = listOf(Int.MAX_VALUE, 1501, 0, Int.MIN_VALUE).map(ErrorCode::valueOf)
        assertEquals(codes.reversed(), codes.sorted())
        assertEquals("Token has expired (1501)", "${ErrorCode.TOKEN_EXPIRED}")
    }

    @Test
    fun `every number has an answer`() {
        val edges = listOf(0, 10000, 20001, 30000, 90008, 90112, 1 shl 20, Int.MAX_VALUE, Int.MIN_VALUE)
        for (number in edges.flatMap { it - 70..it + 70 } + (0..100_000)) {
            val code = ErrorCode.valueOf(number)
            assertEquals(number, code.number)
            assertTrue(code.message.isNotEmpty() && code.userMessage("zh").isNotEmpty(), "$number")
            if (!code.isKnown) assertEquals(Action.NONE, code.action)
        }
        assertEquals(Category.UNKNOWN, ErrorCode.valueOf(-1).category)
        assertEquals(Group.TOKEN, ErrorCode.valueOf(1599).group)
    }

    @Test
    fun `the primary subtag is the language`() {
        val code = ErrorCode.TOKEN_EXPIRED
        for (tag in listOf("zh", "ZH", "zh-Hans-CN", "zh_CN.UTF-8", "zh-", "zh@x", "zhé")) {
            assertEquals("Token 已过期", code.message(tag), tag)
        }
        for (tag in listOf("", "en", "z", "zho", "zh1", "-zh", " zh", "fr", "C.UTF-8")) {
            assertEquals("Token has expired", code.message(tag), tag)
        }
        assertEquals("Token 已过期", code.message(Locale.SIMPLIFIED_CHINESE))
        assertEquals("Token has expired", code.message(Locale.FRENCH))
        assertEquals("Token has expired", code.message(Locale.ROOT))
    }

    @Test
    fun `the person's text is in the language of the app`() {
        val before = Locale.getDefault()
        try {
            Locale.setDefault(Locale.TAIWAN)
            assertEquals("你已被禁言，无法在群内发言。", ErrorCode.MEMBER_MUTED.userMessage())
            assertEquals("你已被禁言，无法在群内发言。", OpenIMException(1402, "MutedInGroup").localizedMessage)
            Locale.setDefault(Locale.GERMANY)
            assertEquals("You have been muted in this group.", ErrorCode.MEMBER_MUTED.userMessage())
        } finally {
            Locale.setDefault(before)
        }
    }

    @Test
    fun `names are exact`() {
        assertSame(ErrorCode.TOKEN_EXPIRED, ErrorCode.fromName("TOKEN_EXPIRED"))
        for (name in listOf("", "token_expired", "TOKEN_EXPIRED ", "UNKNOWN_CODE", "UNKNOWN_SERVER_CODE")) {
            assertNull(ErrorCode.fromName(name), name)
        }
    }

    @Test
    fun `numbers and ids of the sets are those of the other languages`() {
        assertEquals(listOf("unknown", "server", "client", "webhook"), Category.entries.map { it.id })
        assertEquals(Category.entries.indices.toList(), Category.entries.map { it.number })
        assertEquals(Group.entries.indices.toList(), Group.entries.map { it.number })
        assertEquals(Action.entries.indices.toList(), Action.entries.map { it.number })
        assertFalse(ErrorCode.TOKEN_EXPIRED.isOk)
    }
}
