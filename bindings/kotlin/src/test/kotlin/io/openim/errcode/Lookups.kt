package io.openim.errcode

/** A program of its own for the tests: what a refusal is called, and how often lookups call the library. */
object Lookups {
    @JvmStatic
    fun main(args: Array<String>) {
        try {
            ErrorCode.register(CustomCode(20001, "A", "a"), CustomCode(20002, "B", "b"))
        } catch (e: RegistrationException) {
            println("${e.reason} ${e.message}")
        }
        val calls = Native::class.java.getField("calls")
        val before = calls.getInt(null)
        for (number in listOf(-1, 3, 1501, 20001, 29999, 30000)) {
            val code = ErrorCode.of(number)
            check(code.message == ErrorCode.message(number) && code.isKnown == (code.name != null))
        }
        check(ErrorCode.fromName("A") == null && ErrorCode.all().none { it.number == 20001 })
        println("${calls.getInt(null) - before} calls")
    }
}
