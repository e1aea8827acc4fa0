// Generated from errcodes.toml by `cargo xtask codegen`. Do not edit.

package io.openim.errcode;

import java.util.Locale;
import org.jetbrains.annotations.NotNull;

/** What kind of thing went wrong. New groups may be added. In the order of their numbers in the C API. */
public enum ErrorGroup {
    /** Not in the dictionary, and in no hundred that belongs to a group. */
    UNKNOWN,

    /** Nothing went wrong. */
    SUCCESS,

    /** The request, the database or the service itself; nothing more specific. */
    GENERAL,

    /** A user account and its permissions. */
    USER,

    /** A chat group, its members, or a request to join it. */
    GROUP,

    /** Friends and blocks between two users. */
    RELATIONSHIP,

    /** A message: sending, reading, history, muting, encoding. */
    MESSAGE,

    /** The token of a user. */
    TOKEN,

    /** The long connection to the gateway, and push. */
    CONNECTION,

    /** A file and its upload. */
    FILE,

    /** The network: between app and server, or between two services. */
    NETWORK,

    /** The SDK was called before it was initialized or logged in. */
    LIFECYCLE,

    /** The login session of the client. */
    SESSION,

    /** A conversation and its settings. */
    CONVERSATION;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The name in lower case, the same in every language. */
    public @NotNull String getId() {
        return id;
    }

    /** The group of an unknown code: that of its hundred. */
    static ErrorGroup of(int code) {
        switch (code < 0 ? -1 : code / 100) {
            case 10:
            case 100:
                return GENERAL;
            case 11:
            case 101:
                return USER;
            case 12:
            case 104:
                return GROUP;
            case 13:
                return RELATIONSHIP;
            case 14:
            case 102:
                return MESSAGE;
            case 15:
                return TOKEN;
            case 16:
                return CONNECTION;
            case 17:
                return FILE;
            case 103:
                return CONVERSATION;
            default:
                return UNKNOWN;
        }
    }
}
