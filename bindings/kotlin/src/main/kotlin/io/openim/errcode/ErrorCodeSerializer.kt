package io.openim.errcode

import kotlinx.serialization.KSerializer
import kotlinx.serialization.descriptors.PrimitiveKind
import kotlinx.serialization.descriptors.PrimitiveSerialDescriptor
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder

/**
 * A code as its number, for kotlinx.serialization, which takes it by itself. It is in Kotlin because the compiler plugin
 * of that library does not take serializers in Java.
 */
public object ErrorCodeSerializer : KSerializer<ErrorCode> {
    override val descriptor: SerialDescriptor =
        PrimitiveSerialDescriptor("io.openim.errcode.ErrorCode", PrimitiveKind.INT)

    override fun serialize(
        encoder: Encoder,
        value: ErrorCode,
    ): Unit = encoder.encodeInt(value.number)

    override fun deserialize(decoder: Decoder): ErrorCode = ErrorCode.valueOf(decoder.decodeInt())
}
