package io.openim.errcode

/**
 * An error code on its way up as an exception.
 *
 * @param code what went wrong.
 * @param detail what else is known for a log, such as the server's `errDlt`. Not for the eyes of a user.
 * @param cause the exception that led to this one.
 */
public class ErrorCodeException
    @JvmOverloads
    constructor(
        code: ErrorCode,
        /** What else is known for a log; `null` if nothing. */
        public val detail: String? = null,
        cause: Throwable? = null,
    ) : RuntimeException(if (detail == null) "$code" else "$code: $detail", cause) {
        // Exceptions are serialized; the number is all of a code that has to travel.
        private val number: Int = code.number

        /** What went wrong. */
        public val code: ErrorCode get() = ErrorCode.of(number)

        private companion object {
            private const val serialVersionUID: Long = 1
        }
    }
