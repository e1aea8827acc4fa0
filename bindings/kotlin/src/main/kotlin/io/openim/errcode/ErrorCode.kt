package io.openim.errcode

/**
 * An error code: any number that a server, the client SDK or a business server may send.
 *
 * The set is open. A number that is not in the table is as good a value as one that is: it keeps its number and its
 * category, and its message says which range it is in. Ask [isKnown] to tell them apart. A program may [register] the
 * codes of its business server, which are then known too.
 *
 * Codes may be used from any thread, and compare by number. Compare them with `==` in Kotlin and `equals` in Java: two
 * objects may stand for the same unknown code. To decide by constants in a `when` or `switch`, take [number] and
 * [ErrorCodes].
 *
 * The first use of this class loads `liberrcode` and reads its table; an [UnsatisfiedLinkError] says so where the
 * library is missing. From then on every answer comes from the memory of the JVM; only the first one after codes were
 * registered, in whatever language, has to read those. Nothing fails but [register].
 */
public class ErrorCode private constructor(
    /** The number, as it came. */
    public val number: Int,
    /** `null` for a custom code that was unknown when this object was made; it may be registered by now. */
    private val ownEntry: Entry?,
) : Comparable<ErrorCode> {
    /** On its own to save a step on the way to it. */
    private val ownMessage: String? = ownEntry?.message

    private val entry: Entry get() = ownEntry ?: find(number)?.ownEntry ?: Table.unknown[Table.custom]

    /**
     * What the code means: a sentence in English without a full stop, never empty.
     *
     * Of a code that is not known, a sentence that says which range it is in.
     */
    public val message: String get() = ownMessage ?: message(number)

    /** The name of the code, such as `TOKEN_EXPIRED`; `null` if it is not known. Names never change. */
    public val name: String? get() = entry.name

    /** Who raised the error. Decided by the range alone, so that it is right for unknown codes too. */
    public val category: Category get() = entry.category

    /**
     * What kind of thing went wrong.
     *
     * A code that is not known is placed by its hundred: 1599 is about a token, as all of 15xx is. Where the hundred
     * belongs to no group, and for a registered code, [Group.UNKNOWN].
     */
    public val group: Group get() = entry.group ?: Table.groupOfUnknown(number)

    /** Whether this is success: 0, and nothing else. */
    public val isOk: Boolean get() = number == ErrorCodes.OK

    /**
     * Whether the code is in the table or registered. Says nothing of its category: 1600 is a server code and not known.
     */
    public val isKnown: Boolean get() = entry.isKnown

    /** The code that this one is a kind of; `null` if there is none. */
    public val parent: ErrorCode? get() = if (entry.hasParent) of(entry.parent) else null

    /** Whether this is [other], or a kind of it: [USER_NOT_FOUND] is a kind of [RECORD_NOT_FOUND]. */
    public fun isKindOf(other: ErrorCode): Boolean {
        var code: ErrorCode? = this
        while (code != null && code != other) {
            code = code.parent
        }
        return code != null
    }

    /** By number. */
    override fun compareTo(other: ErrorCode): Int = number.compareTo(other.number)

    /** Whether [other] is a code with the same number. */
    override fun equals(other: Any?): Boolean = other is ErrorCode && number == other.number

    /** The number. */
    override fun hashCode(): Int = number

    /** The message and the number: `Token has expired (1501)`. */
    override fun toString(): String = "$message ($number)"

    // @generated begin: enums

    /** Who raised an error. New categories may be added. */
    public enum class Category {
        /** Outside every published range, negative numbers included. */
        UNKNOWN,

        /** 0 to 9999: sent by the server. Success (0) is in this range. */
        SERVER,

        /** 10000 to 20000: raised by the client SDK itself. */
        CLIENT,

        /** 20001 to 29999: defined by the business server for its webhooks. */
        WEBHOOK,
    }

    /** What kind of thing went wrong. New groups may be added. */
    public enum class Group {
        /** Not in the table, and in no hundred that belongs to a group. */
        UNKNOWN,

        /** Nothing went wrong. */
        SUCCESS,

        /** The request, the database or the service itself; nothing more special. */
        GENERAL,

        /** A user account. */
        USER,

        /** A chat group, its members, or an application to join. */
        GROUP,

        /** Friends and blocks between two users. */
        RELATIONSHIP,

        /** A message: sending, reading, muting, encoding. */
        MESSAGE,

        /** The token of a user: log in again to get another. */
        TOKEN,

        /** The long connection to the gateway, and push. */
        CONNECTION,

        /** Uploading a file. */
        FILE,

        /** The network between two parties: try again later. */
        NETWORK,

        /** The SDK was called before it was initialized or logged in. */
        LIFECYCLE,

        /** The login session of the client. */
        SESSION,

        /** A conversation and its settings. */
        CONVERSATION,
    }

    /** Why a custom code is not registered. New reasons may be added. */
    public enum class Refusal(
        /** The reason as part of an English sentence, such as `the name belongs to another code`. */
        public val text: String,
    ) {
        /** A reason that a newer library has. */
        UNKNOWN("the reason is newer than this program"),

        /** The code is not in the range 20001 to 29999. */
        OUT_OF_RANGE("the code is not in the range 20001 to 29999"),

        /** The name is not SCREAMING_SNAKE (A to Z, 0 to 9, single _; at most 255 bytes). */
        BAD_NAME("the name is not SCREAMING_SNAKE (A to Z, 0 to 9, single _; at most 255 bytes)"),

        /** The message is empty or longer than 255 bytes. */
        BAD_LENGTH("the message is empty or longer than 255 bytes"),

        /** The message is not UTF-8. */
        NOT_UTF8("the message is not UTF-8"),

        /** The message has a control character, such as a line break. */
        CONTROL_CHARACTER("the message has a control character, such as a line break"),

        /** The code is there already, with another name or message. */
        CODE_TAKEN("the code is there already, with another name or message"),

        /** The name belongs to another code. */
        NAME_TAKEN("the name belongs to another code"),

        /** There is no space left for its text. */
        NO_SPACE("there is no space left for its text"),
    }
    // @generated end

    public companion object {
        /** By slot; `null` for the slots of unknown codes. */
        private val codes: Array<ErrorCode?> = arrayOfNulls(Table.messages.size)

        private val registered =
            Registered { place, entry ->
                Table.put(place, entry)
                ErrorCode(entry.number, entry).also { codes[Table.slotAt(place)] = it }
            }

        /**
         * The code with this number, whether it is known or not.
         *
         * A known code is always the same object; one that is not gets an object of its own, which answers as registered
         * once the code is. Where only the text is wanted, the other [message] does without.
         */
        @JvmStatic
        public fun of(number: Int): ErrorCode {
            val slot = Table.slot(number)
            return codes[slot] ?: ofUnknown(number, slot)
        }

        private fun ofUnknown(
            number: Int,
            slot: Int,
        ): ErrorCode =
            if (slot < Table.unknown.size && slot != Table.custom) {
                ErrorCode(number, Table.unknown[slot])
            } else {
                find(number) ?: ErrorCode(number, null)
            }

        /** A code that is known by now. */
        private fun find(number: Int): ErrorCode? {
            registered.update()
            return codes[Table.slot(number)]
        }

        /** [ErrorCode.message] of the code with this number, without an object for it. */
        @JvmStatic
        public fun message(number: Int): String = Table.messages[Table.slot(number)] ?: customMessage(number)

        private fun customMessage(number: Int): String {
            registered.update()
            return Table.messages[Table.slot(number)] ?: Table.unknown[Table.custom].message
        }

        /** The code with this name, as [ErrorCode.name] writes it; `null` if there is none. */
        @JvmStatic
        public fun fromName(name: String): ErrorCode? = registered.find(name)

        /**
         * Every code that is known: the table in ascending order of number, and then those that are registered, as they
         * came. The list stays as it is when more are registered.
         */
        @JvmStatic
        public fun all(): List<ErrorCode> = registered.all()

        /**
         * Registers the codes of a business server: from now on they are known, here and in the other languages of the
         * process. Meant to be called once, when the program starts.
         *
         *     ErrorCode.register(
         *         CustomCode(20001, "WRONG_PASSWORD", "Wrong password"),
         *         CustomCode(20007, "VERIFICATION_CODE_EXPIRED", "Verification code expired"),
         *     )
         *
         * All or none: if one is refused, nothing is registered. The first registration of a code is for ever; the same
         * one again is no error, so that two components may do it. There is room for all 9,999 codes with 64 bytes of
         * text each. May be called from any thread, and while others look codes up.
         *
         * @throws RegistrationException says which one is refused, and why.
         */
        @JvmStatic
        public fun register(codes: List<CustomCode>): Unit = Registered.register(codes)

        /**
         * The same with the codes one by one.
         *
         * @throws RegistrationException as above.
         */
        @JvmStatic
        public fun register(vararg codes: CustomCode): Unit = Registered.register(codes.asList())

        // @generated begin: codes

        /**
         * Normal.
         *
         * Group success, upstream NoError.
         */
        @JvmField
        public val OK: ErrorCode = of(ErrorCodes.OK)

        /**
         * Too many requests, try again later.
         *
         * Group general; not on the page, sent by servers.
         */
        @JvmField
        public val TOO_MANY_REQUESTS: ErrorCode = of(ErrorCodes.TOO_MANY_REQUESTS)

        /**
         * Server internal error, usually an internal network error, need to check if the service is normal.
         *
         * Group general, upstream ServerInternalError.
         */
        @JvmField
        public val INTERNAL: ErrorCode = of(ErrorCodes.INTERNAL)

        /**
         * Server error of an unknown kind.
         *
         * Group general, upstream UnknownCode; not on the page, sent by servers.
         */
        @JvmField
        public val UNKNOWN: ErrorCode = of(ErrorCodes.UNKNOWN)

        /**
         * Parameter error, need to check if the body and header parameters are correct.
         *
         * Group general, upstream ArgsError.
         */
        @JvmField
        public val INVALID_PARAMETER: ErrorCode = of(ErrorCodes.INVALID_PARAMETER)

        /**
         * Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded.
         *
         * Group general, upstream NoPermissionError.
         */
        @JvmField
        public val PERMISSION_DENIED: ErrorCode = of(ErrorCodes.PERMISSION_DENIED)

        /**
         * Database primary key duplicate.
         *
         * Group general, upstream DuplicateKeyError.
         */
        @JvmField
        public val DUPLICATE_KEY: ErrorCode = of(ErrorCodes.DUPLICATE_KEY)

        /**
         * Database record not found.
         *
         * Group general, upstream RecordNotFoundError.
         */
        @JvmField
        public val RECORD_NOT_FOUND: ErrorCode = of(ErrorCodes.RECORD_NOT_FOUND)

        /**
         * Server still uses its default secret, need to change it.
         *
         * Group general, upstream SecretNotChangedError; not on the page, sent by servers.
         */
        @JvmField
        public val SECRET_NOT_CHANGED: ErrorCode = of(ErrorCodes.SECRET_NOT_CHANGED)

        /**
         * User ID does not exist.
         *
         * Group user, a kind of RECORD_NOT_FOUND (1004), upstream UserIDNotFoundError.
         */
        @JvmField
        public val USER_NOT_FOUND: ErrorCode = of(ErrorCodes.USER_NOT_FOUND)

        /**
         * User has already registered.
         *
         * Group user, upstream RegisteredAlreadyError.
         */
        @JvmField
        public val USER_ALREADY_REGISTERED: ErrorCode = of(ErrorCodes.USER_ALREADY_REGISTERED)

        /**
         * Group does not exist.
         *
         * Group group, a kind of RECORD_NOT_FOUND (1004), upstream GroupIDNotFoundError.
         */
        @JvmField
        public val GROUP_NOT_FOUND: ErrorCode = of(ErrorCodes.GROUP_NOT_FOUND)

        /**
         * Group already exists.
         *
         * Group group, a kind of DUPLICATE_KEY (1003), upstream GroupIDExisted.
         */
        @JvmField
        public val GROUP_ALREADY_EXISTS: ErrorCode = of(ErrorCodes.GROUP_ALREADY_EXISTS)

        /**
         * User is not in the group.
         *
         * Group group, upstream NotInGroupYetError.
         */
        @JvmField
        public val NOT_IN_GROUP: ErrorCode = of(ErrorCodes.NOT_IN_GROUP)

        /**
         * Group has been dismissed.
         *
         * Group group, upstream DismissedAlreadyError.
         */
        @JvmField
        public val GROUP_DISMISSED: ErrorCode = of(ErrorCodes.GROUP_DISMISSED)

        /**
         * Unsupported group type.
         *
         * Group group, upstream GroupTypeNotSupport.
         */
        @JvmField
        public val UNSUPPORTED_GROUP_TYPE: ErrorCode = of(ErrorCodes.UNSUPPORTED_GROUP_TYPE)

        /**
         * Group application has been processed, no need to process repeatedly.
         *
         * Group group, upstream GroupRequestHandled.
         */
        @JvmField
        public val GROUP_APPLICATION_PROCESSED: ErrorCode = of(ErrorCodes.GROUP_APPLICATION_PROCESSED)

        /**
         * Cannot add yourself as a friend.
         *
         * Group relationship, upstream CanNotAddYourselfError.
         */
        @JvmField
        public val CANNOT_ADD_SELF: ErrorCode = of(ErrorCodes.CANNOT_ADD_SELF)

        /**
         * Has been blocked by the other party.
         *
         * Group relationship, upstream BlockedByPeer.
         */
        @JvmField
        public val BLOCKED_BY_PEER: ErrorCode = of(ErrorCodes.BLOCKED_BY_PEER)

        /**
         * The other party is not your friend.
         *
         * Group relationship, upstream NotPeersFriend.
         */
        @JvmField
        public val NOT_FRIEND: ErrorCode = of(ErrorCodes.NOT_FRIEND)

        /**
         * Already a friend relationship, no need to apply repeatedly.
         *
         * Group relationship, upstream RelationshipAlreadyError.
         */
        @JvmField
        public val ALREADY_FRIEND: ErrorCode = of(ErrorCodes.ALREADY_FRIEND)

        /**
         * Friend request has already been handled.
         *
         * Group relationship, upstream FriendRequestHandled; not on the page, sent by servers.
         */
        @JvmField
        public val FRIEND_REQUEST_HANDLED: ErrorCode = of(ErrorCodes.FRIEND_REQUEST_HANDLED)

        /**
         * Message read function is disabled.
         *
         * Group message, upstream MessageHasReadDisable.
         */
        @JvmField
        public val MESSAGE_READ_DISABLED: ErrorCode = of(ErrorCodes.MESSAGE_READ_DISABLED)

        /**
         * Has been muted, cannot speak in the group.
         *
         * Group message, upstream MutedInGroup.
         */
        @JvmField
        public val MEMBER_MUTED: ErrorCode = of(ErrorCodes.MEMBER_MUTED)

        /**
         * Group has been muted, cannot speak.
         *
         * Group message, upstream MutedGroup.
         */
        @JvmField
        public val GROUP_MUTED: ErrorCode = of(ErrorCodes.GROUP_MUTED)

        /**
         * The message has been revoked.
         *
         * Group message, upstream MsgAlreadyRevoke.
         */
        @JvmField
        public val MESSAGE_REVOKED: ErrorCode = of(ErrorCodes.MESSAGE_REVOKED)

        /**
         * Authorization expired.
         *
         * Group message.
         */
        @JvmField
        public val AUTHORIZATION_EXPIRED: ErrorCode = of(ErrorCodes.AUTHORIZATION_EXPIRED)

        /**
         * Token has expired.
         *
         * Group token, upstream TokenExpiredError.
         */
        @JvmField
        public val TOKEN_EXPIRED: ErrorCode = of(ErrorCodes.TOKEN_EXPIRED)

        /**
         * Invalid token.
         *
         * Group token, upstream TokenInvalidError.
         */
        @JvmField
        public val TOKEN_INVALID: ErrorCode = of(ErrorCodes.TOKEN_INVALID)

        /**
         * Token format error.
         *
         * Group token, upstream TokenMalformedError.
         */
        @JvmField
        public val TOKEN_MALFORMED: ErrorCode = of(ErrorCodes.TOKEN_MALFORMED)

        /**
         * Token is not yet effective.
         *
         * Group token, upstream TokenNotValidYetError.
         */
        @JvmField
        public val TOKEN_NOT_YET_VALID: ErrorCode = of(ErrorCodes.TOKEN_NOT_YET_VALID)

        /**
         * Unknown token error.
         *
         * Group token, upstream TokenUnknownError.
         */
        @JvmField
        public val TOKEN_UNKNOWN: ErrorCode = of(ErrorCodes.TOKEN_UNKNOWN)

        /**
         * Kicked out token, invalid.
         *
         * Group token, upstream TokenKickedError.
         */
        @JvmField
        public val TOKEN_KICKED: ErrorCode = of(ErrorCodes.TOKEN_KICKED)

        /**
         * Token does not exist.
         *
         * Group token, upstream TokenNotExistError.
         */
        @JvmField
        public val TOKEN_NOT_FOUND: ErrorCode = of(ErrorCodes.TOKEN_NOT_FOUND)

        /**
         * Insufficient permission in the organization.
         *
         * Group token, upstream OrgUserNoPermissionError; not on the page, sent by servers.
         */
        @JvmField
        public val ORGANIZATION_PERMISSION_DENIED: ErrorCode = of(ErrorCodes.ORGANIZATION_PERMISSION_DENIED)

        /**
         * Number of connections exceeds the maximum limit of the gateway.
         *
         * Group connection, upstream ConnOverMaxNumLimit.
         */
        @JvmField
        public val CONNECTION_LIMIT_EXCEEDED: ErrorCode = of(ErrorCodes.CONNECTION_LIMIT_EXCEEDED)

        /**
         * Connection handshake parameter error.
         *
         * Group connection, upstream ConnArgsErr.
         */
        @JvmField
        public val HANDSHAKE_PARAMETER_INVALID: ErrorCode = of(ErrorCodes.HANDSHAKE_PARAMETER_INVALID)

        /**
         * Push notification failed.
         *
         * Group connection, upstream PushMsgErr; not on the page, sent by servers.
         */
        @JvmField
        public val PUSH_FAILED: ErrorCode = of(ErrorCodes.PUSH_FAILED)

        /**
         * iOS background push notification failed.
         *
         * Group connection, upstream IOSBackgroundPushErr; not on the page, sent by servers.
         */
        @JvmField
        public val IOS_BACKGROUND_PUSH_FAILED: ErrorCode = of(ErrorCodes.IOS_BACKGROUND_PUSH_FAILED)

        /**
         * File upload expired.
         *
         * Group file, upstream FileUploadedExpiredError.
         */
        @JvmField
        public val FILE_UPLOAD_EXPIRED: ErrorCode = of(ErrorCodes.FILE_UPLOAD_EXPIRED)

        /**
         * Network error, the request failed.
         *
         * Group network, upstream NetworkError; from the client SDK's table.
         */
        @JvmField
        public val SDK_NETWORK: ErrorCode = of(ErrorCodes.SDK_NETWORK)

        /**
         * Network request timed out.
         *
         * Group network, upstream NetworkTimeoutError; from the client SDK's table.
         */
        @JvmField
        public val SDK_NETWORK_TIMEOUT: ErrorCode = of(ErrorCodes.SDK_NETWORK_TIMEOUT)

        /**
         * Parameter error in a call to the SDK.
         *
         * Group general, upstream ArgsError; from the client SDK's table.
         */
        @JvmField
        public val SDK_INVALID_PARAMETER: ErrorCode = of(ErrorCodes.SDK_INVALID_PARAMETER)

        /**
         * Operation timed out or was cancelled.
         *
         * Group network, upstream CtxDeadlineExceededError; from the client SDK's table.
         */
        @JvmField
        public val SDK_CONTEXT_DEADLINE_EXCEEDED: ErrorCode = of(ErrorCodes.SDK_CONTEXT_DEADLINE_EXCEEDED)

        /**
         * Resources are not ready, initialization or login has not finished.
         *
         * Group lifecycle, upstream ResourceLoadNotCompleteError; from the client SDK's table.
         */
        @JvmField
        public val SDK_RESOURCE_NOT_READY: ErrorCode = of(ErrorCodes.SDK_RESOURCE_NOT_READY)

        /**
         * Unknown SDK error.
         *
         * Group general, upstream UnknownCode; from the client SDK's table.
         */
        @JvmField
        public val SDK_UNKNOWN: ErrorCode = of(ErrorCodes.SDK_UNKNOWN)

        /**
         * SDK internal error.
         *
         * Group general, upstream SdkInternalError; from the client SDK's table.
         */
        @JvmField
        public val SDK_INTERNAL: ErrorCode = of(ErrorCodes.SDK_INTERNAL)

        /**
         * Nothing to update.
         *
         * Group general, upstream NoUpdateError; from the client SDK's table.
         */
        @JvmField
        public val SDK_NO_UPDATE: ErrorCode = of(ErrorCodes.SDK_NO_UPDATE)

        /**
         * SDK is not initialized.
         *
         * Group lifecycle, upstream SDKNotInitError; from the client SDK's table.
         */
        @JvmField
        public val SDK_NOT_INITIALIZED: ErrorCode = of(ErrorCodes.SDK_NOT_INITIALIZED)

        /**
         * Login has not completed.
         *
         * Group lifecycle, upstream SDKNotLoginError; from the client SDK's table.
         */
        @JvmField
        public val SDK_NOT_LOGGED_IN: ErrorCode = of(ErrorCodes.SDK_NOT_LOGGED_IN)

        /**
         * User does not exist.
         *
         * Group user, upstream UserIDNotFoundError; from the client SDK's table.
         */
        @JvmField
        public val SDK_USER_NOT_FOUND: ErrorCode = of(ErrorCodes.SDK_USER_NOT_FOUND)

        /**
         * User has logged out.
         *
         * Group session, upstream LoginOutError; from the client SDK's table.
         */
        @JvmField
        public val SDK_LOGGED_OUT: ErrorCode = of(ErrorCodes.SDK_LOGGED_OUT)

        /**
         * User has already logged in.
         *
         * Group session, upstream LoginRepeatError; from the client SDK's table.
         */
        @JvmField
        public val SDK_LOGIN_REPEATED: ErrorCode = of(ErrorCodes.SDK_LOGIN_REPEATED)

        /**
         * File to upload does not exist.
         *
         * Group file, upstream FileNotFoundError; from the client SDK's table.
         */
        @JvmField
        public val SDK_FILE_NOT_FOUND: ErrorCode = of(ErrorCodes.SDK_FILE_NOT_FOUND)

        /**
         * Message decompression failed.
         *
         * Group message, upstream MsgDeCompressionError; from the client SDK's table.
         */
        @JvmField
        public val SDK_MESSAGE_DECOMPRESSION_FAILED: ErrorCode = of(ErrorCodes.SDK_MESSAGE_DECOMPRESSION_FAILED)

        /**
         * Message decoding failed.
         *
         * Group message, upstream MsgDecodeBinaryWsError; from the client SDK's table.
         */
        @JvmField
        public val SDK_MESSAGE_DECODE_FAILED: ErrorCode = of(ErrorCodes.SDK_MESSAGE_DECODE_FAILED)

        /**
         * Binary protocol is not supported on the long connection.
         *
         * Group message, upstream MsgBinaryTypeNotSupportError; from the client SDK's table.
         */
        @JvmField
        public val SDK_UNSUPPORTED_BINARY_PROTOCOL: ErrorCode = of(ErrorCodes.SDK_UNSUPPORTED_BINARY_PROTOCOL)

        /**
         * Only a failed message can be sent again.
         *
         * Group message, upstream MsgRepeatError; from the client SDK's table.
         */
        @JvmField
        public val SDK_MESSAGE_REPEATED: ErrorCode = of(ErrorCodes.SDK_MESSAGE_REPEATED)

        /**
         * Message content type is not supported.
         *
         * Group message, upstream MsgContentTypeNotSupportError; from the client SDK's table.
         */
        @JvmField
        public val SDK_UNSUPPORTED_CONTENT_TYPE: ErrorCode = of(ErrorCodes.SDK_UNSUPPORTED_CONTENT_TYPE)

        /**
         * Message has no sequence number.
         *
         * Group message, upstream MsgHasNoSeqError; from the client SDK's table.
         */
        @JvmField
        public val SDK_MESSAGE_WITHOUT_SEQUENCE: ErrorCode = of(ErrorCodes.SDK_MESSAGE_WITHOUT_SEQUENCE)

        /**
         * Message has been deleted.
         *
         * Group message, upstream MsgHasDeletedError; from the client SDK's table.
         */
        @JvmField
        public val SDK_MESSAGE_DELETED: ErrorCode = of(ErrorCodes.SDK_MESSAGE_DELETED)

        /**
         * Operation is not supported on this conversation.
         *
         * Group conversation, upstream NotSupportOptError; from the client SDK's table.
         */
        @JvmField
        public val SDK_UNSUPPORTED_OPERATION: ErrorCode = of(ErrorCodes.SDK_UNSUPPORTED_OPERATION)

        /**
         * Conversation type is not supported.
         *
         * Group conversation, upstream NotSupportTypeError; from the client SDK's table.
         */
        @JvmField
        public val SDK_UNSUPPORTED_CONVERSATION_TYPE: ErrorCode = of(ErrorCodes.SDK_UNSUPPORTED_CONVERSATION_TYPE)

        /**
         * Unread count is already zero.
         *
         * Group conversation, upstream UnreadCountError; from the client SDK's table.
         */
        @JvmField
        public val SDK_UNREAD_COUNT_ZERO: ErrorCode = of(ErrorCodes.SDK_UNREAD_COUNT_ZERO)

        /**
         * Group does not exist.
         *
         * Group group, upstream GroupIDNotFoundError; from the client SDK's table.
         */
        @JvmField
        public val SDK_GROUP_NOT_FOUND: ErrorCode = of(ErrorCodes.SDK_GROUP_NOT_FOUND)

        /**
         * Group type is not valid.
         *
         * Group group, upstream GroupTypeErr; from the client SDK's table.
         */
        @JvmField
        public val SDK_INVALID_GROUP_TYPE: ErrorCode = of(ErrorCodes.SDK_INVALID_GROUP_TYPE)

        /**
         * Webhook call failed.
         *
         * Group network, upstream CallbackError; not on the page, sent by servers.
         */
        @JvmField
        public val CALLBACK_FAILED: ErrorCode = of(ErrorCodes.CALLBACK_FAILED)

        /**
         * Database error.
         *
         * Group general, upstream DatabaseError; not on the page, sent by servers.
         */
        @JvmField
        public val DATABASE_ERROR: ErrorCode = of(ErrorCodes.DATABASE_ERROR)

        /**
         * Network error, a webhook could not be reached.
         *
         * Group network, upstream NetworkError; not on the page, sent by servers.
         */
        @JvmField
        public val NETWORK_ERROR: ErrorCode = of(ErrorCodes.NETWORK_ERROR)

        /**
         * Data error, a value or a reply is not as expected.
         *
         * Group general, upstream DataError; not on the page, sent by servers.
         */
        @JvmField
        public val DATA_ERROR: ErrorCode = of(ErrorCodes.DATA_ERROR)
        // @generated end
    }
}
