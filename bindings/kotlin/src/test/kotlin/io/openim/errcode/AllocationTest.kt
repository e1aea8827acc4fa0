package io.openim.errcode

import com.sun.management.ThreadMXBean
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.lang.management.ManagementFactory

/** Lookups take nothing from the heap, whether compiled or still interpreted. */
class AllocationTest {
    private val threads = ManagementFactory.getThreadMXBean() as ThreadMXBean
    private val mixed = IntArray(1_000) { it * 113 }
    private val known = ErrorCode.all().map { it.number }.toIntArray()
    private val registered = IntArray(15) { 20002 + it }
    private val objects = mixed.map(ErrorCode::of).toTypedArray()
    private var sink = 0

    @Test
    fun `the message of any number`() = allocatesNothing { for (n in mixed) sink += ErrorCode.message(n).length }

    @Test
    fun `the object of a known code`() = allocatesNothing { for (n in known) sink += ErrorCode.of(n).message.length }

    @Test
    fun `what an object answers`() =
        allocatesNothing {
            for (code in objects) {
                sink += code.message.length + code.category.ordinal + code.group.ordinal + code.hashCode()
                if (code.isKnown || code.isOk || code.isKindOf(ErrorCode.RECORD_NOT_FOUND)) sink++
            }
        }

    @Test
    fun `registered codes`() {
        val before = registered.map(ErrorCode::of)
        ErrorCode.register(registered.map { CustomCode(it, "CODE_$it", "Message $it") })
        val names = registered.map { "CODE_$it" }.toTypedArray()
        // Each one is read when the first of them is asked for.
        assertEquals("Message 20016", ErrorCode.message(20016))
        allocatesNothing {
            for (index in registered.indices) {
                val number = registered[index]
                sink += ErrorCode.message(number).length + ErrorCode.of(number).message.length + ErrorCode.all().size
                val code = before[index]
                sink += code.message.length + code.name!!.length + code.category.ordinal + code.group.ordinal
                if (code.isKnown && ErrorCode.fromName(names[index]) == code) sink++
            }
        }
    }

    @Test
    fun `the measure sees an allocation`() {
        assertTrue(allocated { sink += IntArray(1 + sink % 2).size } > 0)
    }

    private inline fun allocatesNothing(crossinline lookups: () -> Unit) {
        // The first round initializes classes. What the JVM takes for itself, to link a call, is not in every round.
        lookups()
        assertEquals(0, (1..5).minOf { allocated { lookups() } })
        repeat(10_000) { lookups() }
        assertEquals(0, (1..5).minOf { allocated { lookups() } })
    }

    private inline fun allocated(action: () -> Unit): Long {
        val thread = Thread.currentThread().id
        threads.getThreadAllocatedBytes(thread)
        val before = threads.getThreadAllocatedBytes(thread)
        action()
        return threads.getThreadAllocatedBytes(thread) - before
    }
}
