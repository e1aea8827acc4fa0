package example

import io.openim.errcode.CustomCode
import io.openim.errcode.ErrorCode
import io.openim.errcode.ErrorCode.Group
import io.openim.errcode.ErrorCodes
import org.json.JSONObject

/** The shape of the SDK's callbacks. */
interface Callback {
    fun onSuccess(data: String)

    fun onError(
        code: Int,
        error: String,
    )
}

/** Sends a message, and says what it would do on the screen. */
class SendCallback : Callback {
    override fun onSuccess(data: String) = println("sent: $data")

    override fun onError(
        code: Int,
        error: String,
    ) {
        // Decide by the code alone: `error` is an identifier of the server, to be logged.
        val errorCode = ErrorCode.of(code)
        when (errorCode.group) {
            Group.TOKEN -> println("log in again: $errorCode")
            Group.NETWORK, Group.CONNECTION -> println("try again later: $errorCode")
            else ->
                when (code) {
                    ErrorCodes.MEMBER_MUTED, ErrorCodes.GROUP_MUTED -> println("lock the keyboard: $errorCode")
                    else -> println("show: $errorCode")
                }
        }
    }
}

/** Hands a reply of the server to a callback. */
fun handle(
    reply: String,
    callback: Callback,
) {
    val json = JSONObject(reply)
    val code = ErrorCode.of(json.getInt("errCode"))
    if (code.isOk) {
        callback.onSuccess(json.getString("data"))
    } else {
        callback.onError(code.number, json.getString("errMsg"))
    }
}

fun main() {
    // Once, when the program starts.
    ErrorCode.register(
        CustomCode(20001, "WRONG_PASSWORD", "Wrong password"),
        CustomCode(20007, "VERIFICATION_CODE_EXPIRED", "Verification code expired"),
    )
    val callback = SendCallback()
    handle("""{"errCode":0,"errMsg":"","errDlt":"","data":"hello"}""", callback)
    handle("""{"errCode":1501,"errMsg":"TokenExpiredError","errDlt":"token expired at 12:00"}""", callback)
    handle("""{"errCode":1402,"errMsg":"MutedInGroup","errDlt":""}""", callback)
    // A newer server: the table does not have it, its hundred says what it is about.
    handle("""{"errCode":1599,"errMsg":"TokenRotatedError","errDlt":""}""", callback)
    // A code of the business server.
    handle("""{"errCode":20007,"errMsg":"VerifyCodeExpired","errDlt":""}""", callback)
    // The SDK itself could not reach the server.
    callback.onError(ErrorCodes.SDK_NETWORK_TIMEOUT, "NetworkTimeoutError")
}
