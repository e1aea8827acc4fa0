package io.openim.errcode

import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.ObjectInputStream
import java.io.ObjectOutputStream
import java.util.Collections
import kotlin.concurrent.thread

/** Codes of a business server. What is registered stays so: each test has codes of its own. */
class RegistrationTest {
    @Test
    fun `a real set, registered in Kotlin, is the same in C`() {
        val codes = realCodes()
        assertTrue(codes.size == 15 && codes.any { "验证码已过期 🕑" == it.message } && codes.any { "e\u0301" in it.message })
        val before = codes.map { ErrorCode.of(it.number) }
        val count = ErrorCode.all().size
        for (code in before) {
            assertFalse(code.isKnown)
            assertNull(code.name)
            assertEquals("Custom error code of the business server, in the range 20001 to 29999", code.message)
        }
        ErrorCode.register(codes)
        for (code in codes) {
            assertArrayEquals(code.message.toByteArray(), C.message(code.number))
            assertArrayEquals(code.name.toByteArray(), C.name(code.number))
        }
        assertEquals(count + codes.size, C.count())
        assertKnown(codes, before)
    }

    @Test
    fun `a real set, registered in C, is the same in Kotlin`() {
        val codes = realCodes().map { CustomCode(it.number + 1000, "C_" + it.name, it.message) }
        val before = codes.map { ErrorCode.of(it.number) }
        val all = ErrorCode.all()
        assertTrue(before.none { it.isKnown })
        for (code in codes) assertEquals(0, C.register(code))
        assertKnown(codes, before)
        assertEquals(all.size + codes.size, ErrorCode.all().size)
        // One that was registered in C is no error.
        ErrorCode.register(codes)
        assertEquals(6, C.register(codes[0].copy(message = "Other")))
    }

    /** All that Kotlin says of the last codes that were registered, and of objects from before that. */
    private fun assertKnown(
        codes: List<CustomCode>,
        before: List<ErrorCode>,
    ) {
        val known = ErrorCode.all().takeLast(codes.size)
        for ((code, expected) in (known + before).zip(codes + codes)) {
            assertEquals(expected.number, code.number)
            assertEquals(expected.message, code.message)
            assertEquals(expected.message, ErrorCode.message(code.number))
            assertEquals(expected.name, code.name)
            assertTrue(code.isKnown)
            assertFalse(code.isOk)
            assertEquals(ErrorCode.Category.WEBHOOK, code.category)
            assertEquals(ErrorCode.Group.UNKNOWN, code.group)
            assertNull(code.parent)
            assertTrue(code.isKindOf(ErrorCode.of(expected.number)))
            assertEquals("${expected.message} (${expected.number})", code.toString())
            assertEquals(code, ErrorCode.fromName(expected.name))
        }
        for (code in known) {
            assertSame(code, ErrorCode.of(code.number))
            assertSame(code, ErrorCode.fromName(code.name!!))
        }
        assertEquals(known, before)
    }

    @Test
    fun `if one is refused, none is registered`() {
        ErrorCode.register(CustomCode(23000, "TAKEN", "Taken"))
        val good = CustomCode(23001, "GOOD", "é".repeat(127) + "!")
        val refused =
            mapOf(
                CustomCode(20000, "A", "a") to ErrorCode.Refusal.OUT_OF_RANGE,
                CustomCode(30000, "A", "a") to ErrorCode.Refusal.OUT_OF_RANGE,
                CustomCode(Int.MIN_VALUE, "A", "a") to ErrorCode.Refusal.OUT_OF_RANGE,
                CustomCode(23002, "", "a") to ErrorCode.Refusal.BAD_NAME,
                CustomCode(23002, "lower_case", "a") to ErrorCode.Refusal.BAD_NAME,
                CustomCode(23002, "A".repeat(256), "a") to ErrorCode.Refusal.BAD_NAME,
                CustomCode(23002, "\uD83D", "a") to ErrorCode.Refusal.BAD_NAME,
                // In C the name and the message would end here.
                CustomCode(23002, "A\u0000B", "a") to ErrorCode.Refusal.BAD_NAME,
                CustomCode(23002, "A", "a\u0000b") to ErrorCode.Refusal.CONTROL_CHARACTER,
                CustomCode(23002, "A", "two\nlines") to ErrorCode.Refusal.CONTROL_CHARACTER,
                CustomCode(23002, "A", "") to ErrorCode.Refusal.BAD_LENGTH,
                CustomCode(23002, "A", "é".repeat(128)) to ErrorCode.Refusal.BAD_LENGTH,
                CustomCode(23002, "A", "a".repeat(1_000_000)) to ErrorCode.Refusal.BAD_LENGTH,
                // Halves of an emoji: the first, the second, and both in the wrong order.
                CustomCode(23002, "A", "a\uD83D") to ErrorCode.Refusal.NOT_UTF8,
                CustomCode(23002, "A", "\uDD51a") to ErrorCode.Refusal.NOT_UTF8,
                CustomCode(23002, "A", "\uDD51\uD83D") to ErrorCode.Refusal.NOT_UTF8,
                CustomCode(23000, "TAKEN", "Other") to ErrorCode.Refusal.CODE_TAKEN,
                CustomCode(23000, "OTHER", "Taken") to ErrorCode.Refusal.CODE_TAKEN,
                CustomCode(23001, "GOOD", "Other") to ErrorCode.Refusal.CODE_TAKEN,
                CustomCode(23002, "TAKEN", "a") to ErrorCode.Refusal.NAME_TAKEN,
                CustomCode(23002, "GOOD", "a") to ErrorCode.Refusal.NAME_TAKEN,
                CustomCode(23002, "TOKEN_EXPIRED", "a") to ErrorCode.Refusal.NAME_TAKEN,
            )
        val others = setOf(ErrorCode.Refusal.UNKNOWN, ErrorCode.Refusal.NO_SPACE)
        assertEquals(ErrorCode.Refusal.values().toSet() - others, refused.values.toSet())
        val count = ErrorCode.all().size
        for ((code, reason) in refused) {
            val e = assertThrows(RegistrationException::class.java) { ErrorCode.register(good, code) }
            assertEquals(listOf(1, code.number, reason), listOf(e.index, e.number, e.reason))
            assertEquals("entry 1, code ${code.number}, is refused: ${reason.text}", e.message)
            assertFalse(ErrorCode.of(23001).isKnown || ErrorCode.of(23002).isKnown)
        }
        assertEquals("the name belongs to another code", ErrorCode.Refusal.NAME_TAKEN.text)
        assertEquals(count, ErrorCode.all().size)
        ErrorCode.register(good)
        assertEquals(good.message, ErrorCode.message(23001))
    }

    @Test
    fun `the same again is no error, and neither is nothing`() {
        val codes = listOf(CustomCode(23100, "FIRST", "First"), CustomCode(23101, "SECOND", "Second"))
        ErrorCode.register(codes)
        val all = ErrorCode.all()
        ErrorCode.register(codes)
        ErrorCode.register(codes[1], codes[0], codes[1])
        ErrorCode.register()
        ErrorCode.register(emptyList())
        assertEquals(all, ErrorCode.all())
        ErrorCode.register(codes[0], CustomCode(23102, "THIRD", "Third"))
        assertEquals("THIRD", ErrorCode.of(23102).name)
        assertEquals(all.size + 1, ErrorCode.all().size)
    }

    @Test
    fun `a list of codes stays as it is`() {
        val all = ErrorCode.all()
        val copy = all.toList()
        ErrorCode.register(CustomCode(23200, "LATER", "Later"))
        assertEquals(copy, all)
        assertEquals(copy + ErrorCode.of(23200), ErrorCode.all())
        assertThrows(UnsupportedOperationException::class.java) { (ErrorCode.all() as MutableList<ErrorCode>).clear() }
    }

    @Test
    fun `a thread that waits for a code sees that C registers it`() {
        val code = ErrorCode.of(23300)
        val threads =
            listOf(
                waiting { code.isKnown },
                waiting { code.message == "Awaited" },
                waiting { ErrorCode.message(23300) == "Awaited" },
                waiting { ErrorCode.of(23300).isKnown },
                waiting { ErrorCode.fromName("AWAITED") != null },
                waiting { ErrorCode.all().last() == code },
            )
        // Long enough for the loops to be compiled.
        Thread.sleep(1000)
        assertTrue(threads.all { it.isAlive })
        assertEquals(0, C.register(CustomCode(23300, "AWAITED", "Awaited")))
        for ((index, thread) in threads.withIndex()) {
            thread.join(20_000)
            assertFalse(thread.isAlive, "lookup $index")
        }
    }

    /** Inline, so that the JVM may take out of each loop what does not change in there. */
    private inline fun waiting(crossinline isKnown: () -> Boolean): Thread =
        thread(isDaemon = true) {
            @Suppress("ControlFlowWithEmptyBody")
            while (!isKnown()) {}
        }

    @Test
    fun `threads register and read`() {
        val numbers = 24000..24999
        val failures = Collections.synchronizedList(ArrayList<Throwable>())
        val threads =
            List(4) { own ->
                thread {
                    try {
                        for (number in if (own % 2 == 0) numbers else numbers.reversed()) {
                            val code = CustomCode(number, "CODE_$number", "第 $number 条 🕑")
                            if (own == 0) assertEquals(0, C.register(code)) else ErrorCode.register(code)
                            assertEquals(code.message, ErrorCode.message(number))
                            val found = ErrorCode.of(number)
                            assertEquals(code.name, found.name)
                            assertSame(found, ErrorCode.fromName(code.name))
                        }
                    } catch (e: Throwable) {
                        failures += e
                    }
                }
            }
        val messages = numbers.associateWith { "第 $it 条 🕑" }
        while (threads.any { it.isAlive }) {
            for ((number, message) in messages) {
                val found = ErrorCode.message(number)
                assertTrue(found == message || found.startsWith("Custom error code"), found)
            }
        }
        assertEquals(emptyList<Throwable>(), failures)
        val registered = ErrorCode.all().map { it.number }
        assertEquals(numbers.toSet(), registered.filter { it in numbers }.toSet())
        assertEquals(registered.size, registered.toSet().size)
    }

    @Test
    fun `an exception can be serialized`() {
        val e = assertThrows(RegistrationException::class.java) { ErrorCode.register(CustomCode(7, "A", "a")) }
        val bytes = ByteArrayOutputStream()
        ObjectOutputStream(bytes).use { it.writeObject(e) }
        val copy = ObjectInputStream(ByteArrayInputStream(bytes.toByteArray())).readObject() as RegistrationException
        assertEquals(listOf(0, 7, ErrorCode.Refusal.OUT_OF_RANGE), listOf(copy.index, copy.number, copy.reason))
        assertEquals(e.message, copy.message)
    }

    /** What tests/custom.toml has, but for what only codes that are compiled in have. */
    private fun realCodes(): List<CustomCode> {
        val code = Regex("""number = (\d+)\nname = "(.*)"\nmessage = "(.*)"""")
        val escape = Regex("""\\(?:u(.{4})|(.))""")
        return code
            .findAll(File(root, "tests/custom.toml").readText())
            .map { it.destructured }
            .map { (number, name, message) ->
                val text =
                    escape.replace(message) { found ->
                        val (hex, character) = found.destructured
                        if (hex.isEmpty()) character else hex.toInt(16).toChar().toString()
                    }
                CustomCode(number.toInt(), name, text)
            }.toList()
    }
}
