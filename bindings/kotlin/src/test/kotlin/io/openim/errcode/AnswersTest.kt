package io.openim.errcode

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import kotlin.random.Random

/** The package answers as the test vectors say and as the C library does. */
class AnswersTest {
    @Test
    fun `answers every line of the test vectors`() {
        val lines = File(root, "tests/vectors.tsv").readLines().filterNot { it.startsWith("#") }
        assertTrue(lines.size > 100, "${lines.size} lines")
        for (line in lines) {
            val (number, category, group, known, name, message) = line.split('\t')
            val code = ErrorCode.of(number.toInt())
            assertEquals(number, code.number.toString())
            assertEquals(category, code.category.name.lowercase(), line)
            assertEquals(group, code.group.name.lowercase(), line)
            assertEquals(known, if (code.isKnown) "yes" else "no", line)
            assertEquals(if (known == "yes") name else null, code.name, line)
            assertEquals(message, code.message, line)
            assertEquals(message, ErrorCode.message(number.toInt()), line)
        }
        val known = lines.filter { it.split('\t')[3] == "yes" }.map { it.substringBefore('\t').toInt() }
        assertEquals(known.sorted(), ErrorCode.all().map { it.number })
    }

    @Test
    fun `answers as the C library does`(
        @TempDir folder: File,
    ) {
        val program = File(folder, "answers").path
        val include = "-I${File(root, "include")}"
        val source = File("src/test/c/answers.c").path
        val compiled = run("cc", "-Wall", "-Werror", include, source, "-o", program, "-ldl")
        assertEquals(0, compiled.status, compiled.output)

        // Every number of the ranges and a little around them; what the table has beyond; and any int32.
        val random = Random(1501)
        val codes =
            (-200..30_200).toList() + ErrorCode.all().flatMap { listOf(it.number - 1, it.number, it.number + 1) } +
                List(100_000) { random.nextInt() } + List(10_000) { random.nextInt(100_000) }
        val answers = run(program, library.path, input = codes.joinToString("\n")).lines()
        assertEquals(codes.size, answers.size)
        for ((code, answer) in codes.zip(answers)) {
            assertEquals(answer, Probe.line(ErrorCode.of(code)))
            assertSame(ErrorCode.message(code), ErrorCode.of(code).message)
        }
    }

    private operator fun <T> List<T>.component6() = this[5]
}
