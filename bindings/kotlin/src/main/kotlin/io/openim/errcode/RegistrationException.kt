package io.openim.errcode

/** An entry was refused by [ErrorCode.register], and so nothing was registered. Where several are, it is one of them. */
public class RegistrationException
    internal constructor(
        /** The place of the entry in the list, from 0 on. */
        public val index: Int,
        /** The number of its code. */
        public val number: Int,
        /** Why it is refused. */
        public val reason: ErrorCode.Refusal,
    ) : IllegalArgumentException("entry $index, code $number, is refused: ${reason.text}") {
        private companion object {
            private const val serialVersionUID: Long = 1
        }
    }
