package example

import io.openim.errcode.ErrorCode.Action
import io.openim.errcode.OpenIMException

/** Calls with a token. [newToken] asks the app's own server for one; [signIn] shows the person the way in. */
class Session(
    private var token: String,
    private val newToken: () -> String,
    private val signIn: (OpenIMException) -> Unit,
) {
    /** Renews the token once. Never in a loop: if the new one is refused as well, something else is wrong. */
    fun <T> call(request: (token: String) -> T): T =
        try {
            try {
                request(token)
            } catch (e: OpenIMException) {
                if (e.code.action != Action.RENEW_TOKEN) throw e
                token = newToken()
                request(token)
            }
        } catch (e: OpenIMException) {
            // Never by itself: two devices would sign each other out for ever.
            if (e.code.action == Action.SIGN_IN) signIn(e)
            throw e
        }
}

fun main() {
    fun server(token: String): String {
        val code = mapOf("old" to 1501, "new" to 0, "kicked" to 1506)[token]
        OpenIMException.fromReply(code, null, null, null)?.let { throw it }
        return "hello with the $token token"
    }

    fun ask(e: OpenIMException) = println("please sign in: ${e.message}")

    println(Session("old", { "new" }, ::ask).call(::server))
    for ((token, next) in listOf("old" to "old", "kicked" to "new")) {
        try {
            Session(token, { next }, ::ask).call(::server)
        } catch (e: OpenIMException) {
            println("failed: ${e.message}")
        }
    }
}
