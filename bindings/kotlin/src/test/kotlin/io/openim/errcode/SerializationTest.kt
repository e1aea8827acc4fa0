package io.openim.errcode

import com.fasterxml.jackson.databind.DatabindException
import com.fasterxml.jackson.databind.ObjectMapper
import com.google.gson.Gson
import com.google.gson.JsonSyntaxException
import kotlinx.serialization.Serializable
import kotlinx.serialization.SerializationException
import kotlinx.serialization.encodeToString
import kotlinx.serialization.json.Json
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test

/** The number goes in and out, by three libraries that know nothing of the class. */
class SerializationTest {
    @Serializable
    class Reply(
        val errCode: ErrorCode = ErrorCode.OK,
        val others: List<ErrorCode> = emptyList(),
        val last: ErrorCode? = null,
    )

    private val text = """{"errCode":1501,"others":[20001,-7,0]}"""
    private val others = listOf(20001, -7, 0).map(ErrorCode::valueOf)

    @Test
    fun `kotlinx serialization`() {
        val reply = Json.decodeFromString<Reply>(text)
        assertEquals(ErrorCode.TOKEN_EXPIRED to others, reply.errCode to reply.others)
        assertEquals(text, Json.encodeToString(reply))
        assertEquals("1501", Json.encodeToString(ErrorCodeSerializer, ErrorCode.TOKEN_EXPIRED))
        for (number in listOf("4294967296", "1.5", "null")) {
            assertThrows(SerializationException::class.java) { Json.decodeFromString<Reply>("""{"errCode":$number}""") }
        }
    }

    @Test
    fun gson() {
        val gson = Gson()
        val reply = gson.fromJson(text, Reply::class.java)
        assertEquals(ErrorCode.TOKEN_EXPIRED to others, reply.errCode to reply.others)
        assertEquals(text, gson.toJson(reply))
        assertEquals("1501", gson.toJson(ErrorCode.TOKEN_EXPIRED))
        assertNull(gson.fromJson("""{"last":null}""", Reply::class.java).last)
        for (number in listOf("4294967296", "1.5", "[]", "\"1501\"", "true")) {
            assertThrows(
                JsonSyntaxException::class.java,
            ) { gson.fromJson("""{"errCode":$number}""", Reply::class.java) }
        }
    }

    @Test
    fun jackson() {
        val mapper = ObjectMapper()
        val reply = mapper.readTree(text)
        val code = mapper.treeToValue(reply["errCode"], ErrorCode::class.java)
        val all = mapper.treeToValue(reply["others"], Array<ErrorCode>::class.java)
        assertEquals(ErrorCode.TOKEN_EXPIRED to others, code to all.toList())
        assertEquals(text, mapper.writeValueAsString(linkedMapOf("errCode" to code, "others" to all)))
        for (number in listOf("4294967296", "1.5", "[]", "{}", "\"x\"", "true")) {
            assertThrows(DatabindException::class.java) { mapper.readValue(number, ErrorCode::class.java) }
        }
    }
}
