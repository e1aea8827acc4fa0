package io.openim.errcode

/** A program that uses the whole error path and nothing but the package. */
object Probe {
    @JvmStatic
    fun main(arguments: Array<String>) {
        println(OpenIMException.fromReply(1501, "TokenExpiredError", null, null)?.message)
        println(ErrorCode.valueOf(-7).userMessage("zh"))
        ErrorCode.register(CustomCode(20001, ErrorCode.Action.TELL_USER, "WRONG_PASSWORD", "Wrong password"))
        println(NativeErrorCodes.join())
        println(ErrorCode.message(20001))
        println(ErrorCode.all().last())
        // What serializers, mocks and debuggers do.
        for (type in listOf(ErrorCode::class.java, CustomCode::class.java, OpenIMException::class.java)) {
            check(type.declaredMethods.isNotEmpty() && type.declaredFields.isNotEmpty() && type.constructors.size >= 0)
            type.annotations.size
            type.declaredMethods.forEach { it.annotations.size }
        }
    }

    val expected =
        """
        Token has expired (1501): TokenExpiredError
        出了点问题。如果反复出现，请联系客服。
        false
        Wrong password
        """.trimIndent().lines()
}
