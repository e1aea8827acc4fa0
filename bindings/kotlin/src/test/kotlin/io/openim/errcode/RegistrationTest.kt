package io.openim.errcode

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
        val other = ErrorCode.register(22001, ErrorAction.TELL_USER, "WRONG_PASSWORD", "Wrong password")
        assertEquals("Wrong password (22001)", "$other")
        assertEquals(before, ErrorCode.register(22007, ErrorAction.RETRY, "CODE_EXPIRED", "验证码已过期 🕑"))
        assertEquals("验证码已过期 🕑", before.message)
        assertEquals("验证码已过期 🕑", ErrorCode.message(22007))
        assertEquals(
            listOf("验证码已过期 🕑", "验证码已过期 🕑"),
            listOf(before.message(Locale.ENGLISH), before.userMessage(Locale.ENGLISH)),
        )
        assertEquals("CODE_EXPIRED", before.name)
        assertEquals(ErrorAction.RETRY, before.action)
        assertEquals(ErrorCategory.WEBHOOK, before.category)
        assertEquals(ErrorGroup.UNKNOWN, before.group)
        assertEquals(before, ErrorCode.fromName("CODE_EXPIRED"))
        val all = ErrorCode.all().map { it.number }
        assertEquals(all.sorted(), all)
        assertTrue(all.containsAll(listOf(22001, 22007)) && all.last() > 22007)

        // Again, in another language.
        ErrorCode.register(22007, ErrorAction.TELL_USER, "CODE_EXPIRED_2", "The code has expired")
        assertEquals("The code has expired", before.message)
        assertEquals(ErrorAction.TELL_USER, before.action)
        assertNull(ErrorCode.fromName("CODE_EXPIRED"))
        assertEquals(before, ErrorCode.fromName("CODE_EXPIRED_2"))
        assertEquals(all, ErrorCode.all().map { it.number })
    }

    private fun register(
        number: Int = 21000,
        name: String = "GOOD",
        message: String = "good",
    ) = ErrorCode.register(number, ErrorAction.NONE, name, message)

    private fun refusal(register: () -> Unit) = assertThrows(IllegalArgumentException::class.java, register).message

    @Test
    fun `what is wrong is refused, and why`() {
        for (number in listOf(0, 20000, 30000, -1, Int.MIN_VALUE, 1501)) {
            val reason = "$number is not registered: it is not in the range 20001 to 29999"
            assertEquals(reason, refusal { register(number = number) })
        }
        for (name in listOf("", "A-B", "lower", "_A", "A_", "A__B", "1A", "Ä", "A B", "A\n")) {
            val reason = "21000 is not registered: the name is not SCREAMING_SNAKE: $name"
            assertEquals(reason, refusal { register(name = name) })
        }
        val hidden = "\n\u0000\u007f\u009f\u200b\u2028\u202e\u2066\u2069\ufeff\ud800\udc00".map { "a${it}b" }
        for (message in listOf("", "\n", "good\n") + hidden) {
            val reason = "21000 is not registered: the message is empty, not valid Unicode, or has a control character"
            assertEquals(reason, refusal { register(message = message) }, message)
        }
        assertFalse(ErrorCode.valueOf(21000).isKnown)
        assertEquals("A1_2B", register(29999, name = "A1_2B", message = " a\u00a0\u200dé🕑 ").name)
    }

    @Test
    fun `the codes of the chat server`() {
        ErrorCode.registerOpenIMChat(Locale.ENGLISH)
        assertEquals("The password is not correct. Please check it and try again.", ErrorCode.message(20001))
        assertEquals(ErrorAction.TELL_USER, ErrorCode.valueOf(20001).action)
        ErrorCode.registerOpenIMChat(Locale.CHINA)
        assertEquals("密码错误，请检查后重试。", ErrorCode.valueOf(20001).userMessage(Locale.ENGLISH))
        val expected = (20001..20014) + 20101
        assertTrue(ErrorCode.all().map { it.number }.containsAll(expected.toList()))
    }

    @Test
    fun `readers see one entry or the other, whole`() {
        fun register(text: String) = ErrorCode.register(25000, ErrorAction.RETRY, text, text)
        register("A")
        val writer = thread { repeat(20_000) { register(if (it % 2 == 0) "A" else "B") } }
        var seen = 0
        while (writer.isAlive) {
            val entry = Entry.of(25000)
            assertEquals(entry.name, entry.message[0])
            seen++
        }
        assertTrue(seen > 0)
    }
}
