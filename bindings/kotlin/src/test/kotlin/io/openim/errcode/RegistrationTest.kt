package io.openim.errcode

import io.openim.errcode.ErrorCode.Action
import io.openim.errcode.RegistrationException.Reason
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.util.Locale
import kotlin.concurrent.thread

class RegistrationTest {
    @Test
    fun `a registered code answers everywhere`() {
        val before = ErrorCode.valueOf(22007)
        assertFalse(before.isKnown)
        ErrorCode.register(
            CustomCode(22001, Action.TELL_USER, "WRONG_PASSWORD", "Wrong password"),
            CustomCode(22007, Action.RETRY, "CODE_EXPIRED", "验证码已过期 🕑"),
        )
        assertEquals("验证码已过期 🕑", before.message)
        assertEquals("验证码已过期 🕑", ErrorCode.message(22007))
        assertEquals(listOf("验证码已过期 🕑", "验证码已过期 🕑"), listOf(before.message("en"), before.userMessage("en")))
        assertEquals("CODE_EXPIRED", before.name)
        assertEquals(Action.RETRY, before.action)
        assertEquals(ErrorCode.Category.WEBHOOK, before.category)
        assertEquals(ErrorCode.Group.UNKNOWN, before.group)
        assertEquals(before, ErrorCode.fromName("CODE_EXPIRED"))
        val all = ErrorCode.all().map { it.number }
        assertEquals(all.sorted(), all)
        assertTrue(all.containsAll(listOf(22001, 22007)) && all.last() > 22007)

        // Again, in another language.
        ErrorCode.register(CustomCode(22007, Action.TELL_USER, "CODE_EXPIRED_2", "The code has expired"))
        assertEquals("The code has expired", before.message)
        assertEquals(Action.TELL_USER, before.action)
        assertNull(ErrorCode.fromName("CODE_EXPIRED"))
        assertEquals(before, ErrorCode.fromName("CODE_EXPIRED_2"))
        assertEquals(all, ErrorCode.all().map { it.number })
        ErrorCode.register()
        ErrorCode.register(emptyList())
    }

    private fun code(
        number: Int = 21000,
        name: String = "GOOD",
        message: String = "good",
    ) = CustomCode(number, Action.NONE, name, message)

    @Test
    fun `all or none`() {
        val good = code()
        val names =
            listOf("", "A-B", "lower", "_A", "A_", "A__B", "1A", "Ä", "A B").map {
                code(name = it) to
                    Reason.BAD_NAME
            }
        val hidden =
            listOf(
                "\n",
                "\u0000",
                "\u007f",
                "\u009f",
                "\u200b",
                "\u2028",
                "\u202e",
                "\u2066",
                "\u2069",
                "\ufeff",
                "\ud800",
            )
        val messages = (listOf("") + hidden.map { "a${it}b" }).map { code(message = it) to Reason.BAD_MESSAGE }
        val numbers = listOf(0, 20000, 30000, -1, Int.MIN_VALUE, 1501).map { code(number = it) to Reason.OUT_OF_RANGE }
        for ((bad, reason) in names + messages + numbers) {
            val e = assertThrows(RegistrationException::class.java) { ErrorCode.register(good, bad, good) }
            assertEquals(Triple(1, bad.number, reason), Triple(e.index, e.number, e.reason), "$bad")
            assertFalse(ErrorCode.valueOf(21000).isKnown)
        }
        val e = assertThrows(RegistrationException::class.java) { ErrorCode.register(good, code(name = "a")) }
        assertEquals("entry 1 (21000) is not registered: the name is not SCREAMING_SNAKE", e.message)
        ErrorCode.register(code(29999, name = "A1_2B", message = " a\u00a0\u200dé🕑 "))
        assertEquals("A1_2B", ErrorCode.valueOf(29999).name)
    }

    @Test
    fun `the codes of the chat server`() {
        ErrorCode.register(ChatCodes.list(Locale.ENGLISH))
        assertEquals("The password is not correct. Please check it and try again.", ErrorCode.message(20001))
        assertEquals(Action.TELL_USER, ErrorCode.valueOf(20001).action)
        ErrorCode.register(ChatCodes.list(Locale.CHINA))
        assertEquals("密码错误，请检查后重试。", ErrorCode.valueOf(20001).userMessage(Locale.ENGLISH))
        val expected = (20001..20014) + 20101
        assertEquals(expected.toList(), ChatCodes.list().map { it.number })
        assertTrue(ErrorCode.all().map { it.number }.containsAll(expected.toList()))
    }

    @Test
    fun `readers see one entry or the other, whole`() {
        val entries = listOf("A", "B").map { CustomCode(25000, Action.RETRY, it, it) }
        ErrorCode.register(entries)
        val writer = thread { repeat(20_000) { ErrorCode.register(entries[it % 2]) } }
        var seen = 0
        while (writer.isAlive) {
            val entry = Registry.find(25000)!!
            assertEquals(entry.name, entry.message[0])
            seen++
        }
        assertTrue(seen > 0)
    }
}
