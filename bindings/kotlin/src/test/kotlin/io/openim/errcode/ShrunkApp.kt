package io.openim.errcode

import com.google.gson.Gson
import com.google.gson.annotations.SerializedName

/** What an Android app does with the package. */
object ShrunkApp {
    @JvmStatic
    fun main(arguments: Array<String>) {
        println(OpenIMException.fromReply(1501, "TokenExpiredError", "", "op1")?.message)
        val error = OpenIMException(1402, "MutedInGroup")
        println(error.code.userMessage("zh") + error.code.action + error.code.group + error.code.category)
        ErrorCode.register(CustomCode(20001, ErrorCode.Action.TELL_USER, "WRONG_PASSWORD", "密码错误 🔑"))
        println(ErrorCode.message(20001) + NativeErrorCodes.join())
        println(ErrorCode.fromName("SDK_NETWORK"))
    }

    val expected =
        listOf(
            "Token has expired (1501): TokenExpiredError [operationID op1]",
            "你已被禁言，无法在群内发言。TELL_USERMESSAGESERVER",
            "密码错误 🔑false",
            "Network error, the request failed (10000)",
        )
}

/** With Gson. */
object ShrunkGson {
    class Reply {
        @SerializedName("errCode")
        var code: ErrorCode? = null
    }

    @JvmStatic
    fun main(arguments: Array<String>) {
        val reply = Gson().fromJson("""{"errCode":1501}""", Reply::class.java)
        println(reply.code)
        println(Gson().toJson(reply))
    }
}
