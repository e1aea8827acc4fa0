package io.openim.errcode

import com.sun.management.ThreadMXBean
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.lang.management.ManagementFactory
import java.util.Locale

/** Lookups take nothing from the heap, whether compiled or still interpreted. */
class AllocationTest {
    private val threads = ManagementFactory.getThreadMXBean() as ThreadMXBean
    private val mixed = IntArray(1_000) { it * 113 }
    private val known = ErrorCode.all().map { it.number }.toIntArray()
    private val registered = IntArray(15) { 20002 + it }
    private var sink = 0

    @Test
    fun `the message of any number`() = allocatesNothing { for (n in mixed) sink += ErrorCode.message(n).length }

    @Test
    fun `a known code`() = allocatesNothing { for (n in known) answers(ErrorCode.valueOf(n)) }

    @Test
    fun `what an unknown or registered code answers`() {
        ErrorCode.register(registered.map { CustomCode(it, ErrorCode.Action.NONE, "CODE_$it", "Message $it") })
        val codes = (mixed + registered).map(ErrorCode::valueOf).toTypedArray()
        allocatesNothing { for (code in codes) answers(code) }
    }

    private fun answers(code: ErrorCode) {
        sink += code.message.length + code.message("zh-CN").length + code.userMessage(Locale.CHINESE).length
        sink += code.action.number + code.category.number + code.group.number + code.hashCode()
        if (code.isKnown && !code.isOk) sink += code.name!!.length
    }

    @Test
    fun `the measure sees an allocation`() {
        assertTrue(allocated { sink += IntArray(1 + sink % 2).size } > 0)
    }

    private inline fun allocatesNothing(crossinline lookups: () -> Unit) {
        // The first round initializes classes. What the JVM takes for itself, to link a call, is not in every round.
        lookups()
        assertEquals(0, (1..5).minOf { allocated { lookups() } })
        repeat(2_000) { lookups() }
        assertEquals(0, (1..5).minOf { allocated { lookups() } })
    }

    private inline fun allocated(action: () -> Unit): Long {
        @Suppress("DEPRECATION")
        val thread = Thread.currentThread().id
        threads.getThreadAllocatedBytes(thread)
        val before = threads.getThreadAllocatedBytes(thread)
        action()
        return threads.getThreadAllocatedBytes(thread) - before
    }
}
