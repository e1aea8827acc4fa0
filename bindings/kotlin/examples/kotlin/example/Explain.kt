package example

import io.openim.errcode.ErrorCode
import io.openim.errcode.OpenIMException
import org.json.JSONObject

/** The error in a reply of the server's REST API; `null` for success. */
fun errorOf(
    reply: String,
    operationID: String,
): OpenIMException? {
    val json = JSONObject(reply)
    return OpenIMException.fromReply(
        json.opt("errCode"),
        json.optString("errMsg"),
        json.optString("errDlt"),
        operationID,
    )
}

/** Explains a reply: all there is to know, for a log or a tool for developers. */
fun explain(reply: String): String {
    val code = errorOf(reply, "explain")?.code ?: ErrorCode.OK
    return "${code.number} ${code.name ?: "unknown"}: ${code.message}. " +
        "From: ${code.category.id}. About: ${code.group.id}. To do: ${code.action.id}."
}

fun main() {
    println(explain("""{"errCode":0,"errMsg":"","errDlt":"","data":{}}"""))
    println(explain("""{"errCode":1501,"errMsg":"TokenExpiredError","errDlt":"expired at 12:00"}"""))
    // A newer server: this version does not have the code.
    println(explain("""{"errCode":1599,"errMsg":"TokenRotatedError","errDlt":""}"""))
    // Not a reply of OpenIM: no success.
    println(errorOf("""{"error":"bad gateway"}""", "op-2")?.message)
}
