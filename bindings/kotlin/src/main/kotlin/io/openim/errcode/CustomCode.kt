package io.openim.errcode

/**
 * A code of a business server, for [ErrorCode.register].
 *
 * Nothing is checked until it is registered.
 */
public data class CustomCode(
    /** 20001 to 29999. */
    val number: Int,
    /**
     * Upper case with single _ between words, such as `VERIFICATION_CODE_EXPIRED`; at most 255 characters. Not the name of
     * another code.
     */
    val name: String,
    /** 1 to 255 bytes of UTF-8 without a control character. */
    val message: String,
)
