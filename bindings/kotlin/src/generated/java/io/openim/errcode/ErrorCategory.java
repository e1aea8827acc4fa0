// Generated from errcodes.toml by `cargo xtask codegen`. Do not edit.

package io.openim.errcode;

import java.util.Locale;
import org.jetbrains.annotations.NotNull;

/** Who raised an error. New categories may be added. In the order of their numbers in the C API. */
public enum ErrorCategory {
    /** Outside every published range, negative numbers included. */
    UNKNOWN,

    /** 0 to 9999. Sent by the server. Success (0) is in this range. */
    SERVER,

    /** 10000 to 20000. Raised by the client SDK itself. */
    CLIENT,

    /** 20001 to 29999. Defined by the business server for its webhooks. */
    WEBHOOK;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The name in lower case, the same in every language. */
    public @NotNull String getId() {
        return id;
    }

    static ErrorCategory of(int code) {
        if (code >= 0 && code <= 9999) {
            return SERVER;
        }
        if (code >= 10000 && code <= 20000) {
            return CLIENT;
        }
        if (code >= 20001 && code <= 29999) {
            return WEBHOOK;
        }
        return UNKNOWN;
    }
}
