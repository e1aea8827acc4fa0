package io.openim.errcode

import io.openim.errcode.ErrorCode.Action

/** An app with a native part, see src/test/c/joined.c. */
object Joined {
    @JvmStatic
    external fun registerInC(again: Int): Int

    @JvmStatic
    external fun printInC(code: Int)

    private fun print(code: ErrorCode) = println("${code.number} ${code.name}, ${code.message}, ${code.action.id}")

    @JvmStatic
    fun main(arguments: Array<String>) {
        System.loadLibrary("joined")
        ErrorCode.register(CustomCode(20001, Action.TELL_USER, "BEFORE", "先注册 🔑"))
        check(registerInC(0) == 0)
        val fromC = ErrorCode.valueOf(20002)
        print(fromC)
        printInC(20001)
        check(NativeErrorCodes.join())
        check(NativeErrorCodes.join())
        print(fromC)
        printInC(20001)
        check(registerInC(1) == 0)
        print(fromC)
        // Many, so that the garbage collector would free what is not kept.
        ErrorCode.register((20010..29999).map { CustomCode(it, Action.RETRY, "CODE_$it", "Message $it") })
        repeat(3) { System.gc() }
        for (code in 20010..29999) check(ErrorCode.message(code) == "Message $code")
        printInC(29999)
        ErrorCode.register(CustomCode(29999, Action.NONE, "LAST", "The last one"))
        printInC(29999)
        print(ErrorCode.fromName("FROM_C_AGAIN")!!)
        print(ErrorCode.TOKEN_EXPIRED)
        val all = ErrorCode.all().map { it.number }
        check(all == all.sorted().distinct() && all.containsAll((20010..29999).toList()) && 1501 in all && 90007 in all)
        println(fromC.group.id + " " + ErrorCode.valueOf(1599).isKnown + " " + ErrorCode.valueOf(20003).isKnown)
    }

    val expected =
        """
        20002 null, Custom error code of the business server, in the range 20001 to 29999, none
        C: 20001 UNKNOWN_WEBHOOK_CODE, Custom error code of the business server, in the range 20001 to 29999, none
        20002 FROM_C, 来自 C 🕑, retry
        C: 20001 BEFORE, 先注册 🔑, tell_user
        20002 FROM_C_AGAIN, From C again, sign_in
        C: 29999 CODE_29999, Message 29999, retry
        C: 29999 LAST, The last one, none
        20002 FROM_C_AGAIN, From C again, sign_in
        1501 TOKEN_EXPIRED, Token has expired, renew_token
        unknown false false
        """.trimIndent().lines()
}

/** An app with a liberrcode of another version, see src/test/c/newer.c. */
object Newer {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val code = ErrorCode.valueOf(1599)
        println(NativeErrorCodes.join())
        println("$code ${code.message("zh")} ${code.userMessage("zh")} ${code.name} ${code.action.id} ${code.group.id}")
        println(ErrorCode.all().size - ErrorCode.all().filter { it.own }.size)
        println(ErrorCode.fromName("TOKEN_ROTATED") == code)
        println(ErrorCode.TOKEN_EXPIRED.userMessage("zh"))
    }

    private val ErrorCode.own get() = Entry.TABLE.any { it.number == number }
}
