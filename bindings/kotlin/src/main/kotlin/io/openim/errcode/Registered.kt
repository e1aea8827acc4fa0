package io.openim.errcode

import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.util.Collections
import java.util.concurrent.ConcurrentHashMap

/**
 * Keeps up with the library, where any part of the process may register codes at any time, in any language.
 *
 * It counts them, and [Table.registered] shows how many there are. Only where these are not as many as before, there is
 * something to read.
 */
internal class Registered(
    /** Puts the code at a place in the order of the library where lookups find it. */
    private val put: (Int, Entry) -> ErrorCode,
) {
    private var all: List<ErrorCode> = Collections.unmodifiableList(Table.codes.mapIndexed(put))

    private val names = ConcurrentHashMap(all.associateBy { it.name })

    /** How many are read. Written behind all the others and read before them, so that they are there for every thread. */
    @Volatile
    private var count = 0

    /** Reads those that are new. */
    fun update() {
        // In this order: behind a volatile read, the JVM does not take the other number from an earlier lookup.
        if (count != Table.registered[0]) readNew()
    }

    @Synchronized
    private fun readNew() {
        val newCount = Table.registered[0]
        val new = (all.size until Table.codes.size + newCount).map { put(it, Table.read(it)) }
        new.associateByTo(names) { it.name }
        all = Collections.unmodifiableList(all + new)
        count = newCount
    }

    /** The code with this name. */
    fun find(name: String): ErrorCode? {
        update()
        return names[name]
    }

    /** Every code, in the order of the library. */
    fun all(): List<ErrorCode> {
        update()
        return all
    }

    companion object {
        /** As [ErrorCode.register]. */
        fun register(codes: List<CustomCode>) {
            val entries = codes.map { Triple(it.number, bytes(it.name), bytes(it.message)) }
            val textsStart = entries.size * (Native.ENTRY_SIZE + 3 * Int.SIZE_BYTES)
            val size = textsStart + entries.sumOf { (_, name, message) -> name.size + message.size }
            val buffer = ByteBuffer.allocateDirect(size).order(ByteOrder.nativeOrder())
            buffer.position(entries.size * Native.ENTRY_SIZE)
            var start = textsStart
            for ((number, name, message) in entries) {
                buffer.putInt(number).putInt(start).putInt(start + name.size)
                start += name.size + message.size
            }
            for ((_, name, message) in entries) buffer.put(name).put(message)
            val ended = Native.register(buffer, entries.size)
            val status = ended.toInt()
            if (status == 0) return
            val index = (ended ushr Int.SIZE_BITS).toInt()
            // A newer library may have more reasons.
            val reason = ErrorCode.Refusal.values().getOrElse(status) { ErrorCode.Refusal.UNKNOWN }
            throw RegistrationException(index, entries[index].first, reason)
        }

        /** A text with a NUL behind it. What such a text cannot hold is replaced by what is refused for the same reason. */
        private fun bytes(text: String): ByteArray {
            // A NUL inside by another control character, which it is too.
            val whole = text.replace('\u0000', '\u0001') + '\u0000'
            return try {
                whole.encodeToByteArray(throwOnInvalidSequence = true)
            } catch (_: CharacterCodingException) {
                // Half of a surrogate pair; no UTF-8 has such a byte.
                byteArrayOf(-1, 0)
            }
        }
    }
}
