package example

import io.openim.errcode.ChatCodes
import io.openim.errcode.ErrorCode
import io.openim.errcode.ErrorCode.Action
import io.openim.errcode.OpenIMException
import java.util.Locale

/** What an alert shows. */
data class Alert(
    val text: String,
    val button: String,
)

/** An alert in the language of the person. On Android the labels of the buttons are resources of the app. */
fun alert(
    error: OpenIMException,
    locale: Locale = Locale.getDefault(),
): Alert {
    val isChinese = locale.language == "zh"
    val button =
        when (error.code.action) {
            Action.RETRY -> if (isChinese) "重试" else "Try again"
            Action.SIGN_IN -> if (isChinese) "登录" else "Sign in"
            else -> if (isChinese) "知道了" else "OK"
        }
    // Never errMsg: that is for the log.
    return Alert(error.userMessage(locale), button)
}

fun main() {
    // Once, when the app starts and when its language changes.
    ErrorCode.register(ChatCodes.list(Locale.CHINA))
    for (code in listOf(1402, 10001, 1506, 20001, 1599)) {
        println("$code ${alert(OpenIMException(code, "for the log"), Locale.CHINA)}")
    }
    println(alert(OpenIMException(1402, "MutedInGroup"), Locale.US))
}
