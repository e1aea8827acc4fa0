package io.openim.errcode

import org.json.JSONObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.ObjectInputStream
import java.io.ObjectOutputStream
import java.math.BigDecimal
import java.math.BigInteger
import java.util.Locale

class OpenIMExceptionTest {
    private fun fromReply(errCode: Any) = OpenIMException.fromReply(errCode, null, null, null)

    private fun of(reply: String): OpenIMException? =
        JSONObject(
            reply,
        ).run { OpenIMException.fromReply(opt("errCode"), optString("errMsg"), optString("errDlt"), "op1") }

    @Test
    fun `from a reply`() {
        assertNull(of("""{"errCode":0,"errMsg":"","errDlt":"","data":{}}"""))
        val error = of("""{"errCode":1501,"errMsg":"TokenExpiredError","errDlt":"at 12:00"}""")!!
        assertEquals(ErrorCode.TOKEN_EXPIRED, error.code)
        assertEquals(
            listOf("TokenExpiredError", "at 12:00", "op1"),
            listOf(error.errMsg, error.errDlt, error.operationID),
        )
        val message = "Token has expired (1501): TokenExpiredError: at 12:00 [operationID op1]"
        assertEquals(message, error.message)
        assertEquals("io.openim.errcode.OpenIMException: $message", "$error")
        assertEquals("登录状态异常，请重试或重新登录。", error.userMessage(Locale.CHINA))
        assertEquals("Token has expired (1501)", OpenIMException.fromReply(1501, null, null, null)!!.message)
    }

    @Test
    fun `a reply without an errCode is no success`() {
        for (reply in listOf(
            "{}",
            """{"errCode":null}""",
            """{"errCode":"0"}""",
            """{"errCode":"1501"}""",
            """{"errCode":false}""",
            """{"errCode":[]}""",
            """{"errcode":0}""",
        )) {
            val error = of(reply)!!
            assertEquals(-1, error.code.number, reply)
            assertEquals("no errCode in the reply", error.errMsg, reply)
        }
        val error = of("""{"errMsg":"Bad Gateway"}""")!!
        assertEquals(
            "${ErrorCode.valueOf(-1)}: no errCode in the reply: Bad Gateway [operationID op1]",
            error.message,
        )
    }

    @Test
    fun `a number that is no int32 is not cut`() {
        for (number in listOf(
            "4294967296",
            "-2147483649",
            "2147483648",
            "1e99",
            "1e-99",
            "1501.5",
            "99999999999999999999",
            "4294968797",
        )) {
            val error = of("""{"errCode":$number}""")!!
            assertEquals(-1, error.code.number, number)
            assertEquals("errCode ${JSONObject("{\"n\":$number}").get("n")} is not an int32", error.errMsg)
        }
        val others =
            listOf(
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Float.NEGATIVE_INFINITY,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                0.1,
                BigInteger.TEN.pow(50),
            )
        for (number in others) assertEquals(-1, fromReply(number)!!.code.number, "$number")
        for (number in listOf<Number>(
            1501L,
            1501.0,
            1501.0f,
            1501.toShort(),
            BigDecimal("1501.0"),
            BigInteger("1501"),
        )) {
            assertEquals(ErrorCode.TOKEN_EXPIRED, fromReply(number)!!.code, "$number")
        }
        for (number in listOf(Int.MIN_VALUE, Int.MAX_VALUE, -1, 1)) {
            assertEquals(number, fromReply(number.toLong())!!.code.number)
        }
        for (number in listOf<Number>(0, 0L, 0.0, -0.0, BigDecimal("0.00"))) assertNull(fromReply(number))
    }

    @Test
    fun `from a callback of the SDK, with a cause`() {
        val error = OpenIMException(10001, "Network timeout error")
        assertEquals("Network request timed out (10001): Network timeout error", error.message)
        val cause = IOException("reset")
        assertEquals(cause, OpenIMException(ErrorCode.SDK_NETWORK, null, null, null, cause).cause)
    }

    @Test
    fun `errors and codes are serializable`() {
        fun <T> copy(value: T): Any {
            val bytes = ByteArrayOutputStream().also { ObjectOutputStream(it).writeObject(value) }.toByteArray()
            return ObjectInputStream(ByteArrayInputStream(bytes)).readObject()
        }
        for (number in listOf(
            0,
            1501,
            -7,
            20001,
        )) {
            assertEquals(ErrorCode.valueOf(number), copy(ErrorCode.valueOf(number)))
        }
        assertEquals("TOKEN_EXPIRED", (copy(ErrorCode.TOKEN_EXPIRED) as ErrorCode).name)
        val error = OpenIMException(ErrorCode.TOKEN_EXPIRED, "a", "b", "c", IOException("d"))
        val other = copy(error) as OpenIMException
        assertEquals(listOf("$error", error.code, "d"), listOf("$other", other.code, other.cause!!.message))
    }
}
