package io.openim.errcode

import example.withRetries
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.File

/** What the examples print, and what the README says. */
class ExamplesTest {
    private fun assertPrints(
        main: String,
        expected: String,
    ) {
        val lines = java(*UTF_8, "-cp", path(*classPath.toTypedArray()), "example.$main").lines()
        assertEquals(expected.trimIndent().lines(), lines)
    }

    @Test
    fun `a reply is explained`() =
        assertPrints(
            "ExplainKt",
            """
            0 OK: Normal. From: server. About: success. To do: none.
            1501 TOKEN_EXPIRED: Token has expired. From: server. About: token. To do: renew_token.
            1599 unknown: Unknown server error code, in the range 0 to 9999. From: server. About: token. To do: none.
            Unknown error code, outside every published range (-1): no errCode in the reply [operationID op-2]
            """,
        )

    @Test
    fun `only what asks for it is tried again`() =
        assertPrints(
            "RetryKt",
            """
            sent
            not tried again: Parameter error, need to check if the body and header parameters are correct (1001)
            """,
        )

    @Test
    fun `retries end, and wait longer each time`() {
        val pauses = mutableListOf<Long>()
        var calls = 0
        val e =
            assertThrows(OpenIMException::class.java) {
                withRetries(attempts = 9, sleep = pauses::add) {
                    calls++
                    throw OpenIMException(429, "too many requests")
                }
            }
        assertEquals(ErrorCode.TOO_MANY_REQUESTS, e.code)
        assertEquals(9 to 8, calls to pauses.size)
        val longest = listOf(500L, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000)
        for ((pause, most) in pauses zip longest) assertTrue(pause in most / 2..most, "$pauses")
    }

    @Test
    fun `a token is renewed once`() =
        assertPrints(
            "RenewTokenKt",
            """
            hello with the new token
            failed: Token has expired (1501)
            please sign in: Kicked out token, invalid (1506)
            failed: Kicked out token, invalid (1506)
            """,
        )

    @Test
    fun `an alert in the language of the person`() =
        assertPrints(
            "AlertKt",
            """
            1402 Alert(text=你已被禁言，无法在群内发言。, button=知道了)
            10001 Alert(text=网络超时，请检查网络后重试。, button=重试)
            1506 Alert(text=你的账号可能已在其他设备登录，当前登录已失效，请重新登录。, button=登录)
            20001 Alert(text=密码错误，请检查后重试。, button=知道了)
            1599 Alert(text=出了点问题。如果反复出现，请联系客服。, button=知道了)
            Alert(text=You have been muted in this group., button=OK)
            """,
        )

    @Test
    fun `the example in Java`() =
        assertPrints(
            "JavaExample",
            """
            sent: hello
            get a new token, once: Token has expired (1501)
            lock the keyboard
            show: You have been muted in this group.
            ask to sign in: Kicked out token, invalid (1506)
            try again later: Network request timed out (10001)
            show: The code has expired
            Database record not found (1004): RecordNotFoundError [operationID op-1]
            """,
        )

    @Test
    fun `the README and the pom name the version of the project`() {
        val version = Regex("""(?m)^version = "(.*)"""").find(root.resolve("Cargo.toml").readText())!!.groupValues[1]
        for (file in listOf("README.md", "pom.xml")) {
            val own = Regex("<artifactId>errcode</artifactId>\\s*<version>(.*)</version>").find(File(file).readText())!!
            assertEquals(version, own.groupValues[1], file)
        }
    }
}
