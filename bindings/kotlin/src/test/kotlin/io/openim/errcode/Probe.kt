package io.openim.errcode

/**
 * A program of its own for the tests: writes out all that the package says of the table and of a few other codes, then
 * registers one and writes what it says of that.
 */
object Probe {
    @JvmStatic
    fun main(args: Array<String>) {
        lines().forEach(::println)
        ErrorCode.register(CustomCode(20001, "WRONG_PASSWORD", "Wrong password"))
        println(line(ErrorCode.of(20001)))
    }

    /** What the program has to write. */
    fun output(): List<String> = lines() + "20001\twebhook\tunknown\tyes\tWRONG_PASSWORD\tWrong password\tfailed\t20001"

    private fun lines(): List<String> = (ErrorCode.all() + UNKNOWN.map(ErrorCode::of)).map(::line)

    /** A line of tests/vectors.tsv, and whether it is success, and the parent. */
    fun line(code: ErrorCode): String =
        listOf(
            code.number,
            code.category.name.lowercase(),
            code.group.name.lowercase(),
            if (code.isKnown) "yes" else "no",
            code.name ?: "-",
            code.message,
            if (code.isOk) "ok" else "failed",
            (code.parent ?: code).number,
        ).joinToString("\t")

    private val UNKNOWN = listOf(Int.MIN_VALUE, -1, 1, 1599, 15000, 20007, 30000, Int.MAX_VALUE)
}
