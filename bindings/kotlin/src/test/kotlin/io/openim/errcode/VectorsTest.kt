package io.openim.errcode

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.util.Locale

/** Every row of tests/vectors.tsv, which every language has to answer alike. */
class VectorsTest {
    @Test
    fun `every row`() {
        val rows = root.resolve("tests/vectors.tsv").readLines().filterNot { it.startsWith("#") }
        assertTrue(rows.size > 100, "the vectors were not read")
        for (row in rows) {
            val (number, category, group, action, known) = row.split('\t')
            val (name, message, messageZh, user, userZh) = row.split('\t').drop(5)
            val code = ErrorCode.valueOf(number.toInt())
            assertEquals(number.toInt(), code.number, row)
            assertEquals(listOf(category, group, action), listOf(code.category.id, code.group.id, code.action.id), row)
            assertEquals(listOf(message, messageZh), listOf(code.message, code.message(Locale.CHINESE)), row)
            assertEquals(message, ErrorCode.message(code.number), row)
            assertEquals(listOf(user, userZh), listOf("en", "zh").map(code::userMessage), row)
            assertEquals(known == "yes", code.isKnown, row)
            assertEquals(number == "0", code.isOk, row)
            assertEquals(if (code.isKnown) name else null, code.name, row)
            if (code.isKnown) {
                assertSame(code, ErrorCode.valueOf(code.number), row)
                assertSame(code, ErrorCode.fromName(name), row)
            } else {
                assertNull(ErrorCode.fromName(name), row)
            }
        }
        val known = rows.map { it.split('\t') }.filter { it[4] == "yes" }.map { it[0].toInt() }
        assertEquals(known.sorted(), ErrorCode.all().map { it.number })
    }
}
