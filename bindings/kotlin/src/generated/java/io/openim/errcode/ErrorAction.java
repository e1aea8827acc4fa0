// Generated from errcodes.toml by `cargo xtask codegen`. Do not edit.

package io.openim.errcode;

import java.util.Locale;
import org.jetbrains.annotations.NotNull;

/** What a program does about an error. New actions may be added. In the order of their numbers in the C API. */
public enum ErrorAction {
    /** Nothing is known to help: go on, or show the user text. */
    NONE,

    /** The same call may succeed later: wait, longer each time, then try again. */
    RETRY,

    /** Get a new token from the app's own server, then try again: once, never in a loop. */
    RENEW_TOKEN,

    /** The session is over: ask the person to sign in. Never sign in automatically, or two devices will keep kicking each other out. */
    SIGN_IN,

    /** The call is wrong as it was made and will fail again: change the program. */
    FIX_CALL,

    /** A rule or the current state does not allow it: tell the person. */
    TELL_USER,

    /** The operator of the service has to act; the app only shows the user text. */
    OPERATOR;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The name in lower case, the same in every language. */
    public @NotNull String getId() {
        return id;
    }
}
