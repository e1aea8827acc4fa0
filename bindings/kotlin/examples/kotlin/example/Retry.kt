package example

import io.openim.errcode.ErrorCode.Action
import io.openim.errcode.OpenIMException
import kotlin.random.Random

/**
 * Makes a call, and makes it again while its error asks for that: at most [attempts] times, after pauses that double
 * from half a second to 30 seconds. Each pause is cut at random, so that not all apps come back at the same instant.
 */
fun <T> withRetries(
    attempts: Int = 5,
    sleep: (Long) -> Unit = Thread::sleep,
    call: () -> T,
): T {
    var pause = 500L
    for (attempt in 1..<attempts) {
        try {
            return call()
        } catch (e: OpenIMException) {
            // Everything else would fail in the same way again.
            if (e.code.action != Action.RETRY) throw e
        }
        sleep(pause / 2 + Random.nextLong(pause / 2))
        pause = minOf(2 * pause, 30_000)
    }
    return call()
}

fun main() {
    val codes = mutableListOf(429, 10001, 0)

    fun send(): String {
        OpenIMException.fromReply(codes.removeAt(0), null, null, null)?.let { throw it }
        return "sent"
    }
    println(withRetries(sleep = {}) { send() })

    codes += listOf(1001, 0)
    try {
        withRetries(sleep = {}) { send() }
    } catch (e: OpenIMException) {
        println("not tried again: ${e.message}")
    }
}
