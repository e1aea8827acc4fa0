package io.openim.errcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jetbrains.annotations.NotNull;

/** The codes of the OpenIM chat server, the business server of OpenIM's own apps. */
public final class ChatCodes {
    private ChatCodes() {}

    /** For {@link ErrorCode#register}, with messages in the language of the app. */
    public static @NotNull List<CustomCode> list() {
        return list(Locale.getDefault());
    }

    /** For {@link ErrorCode#register}, with messages in the language of this locale. */
    public static @NotNull List<CustomCode> list(@NotNull Locale locale) {
        List<CustomCode> list = new ArrayList<>();
        for (Entry code : Entry.parse(Facts.CHAT)) {
            String message = Entry.in(locale.getLanguage(), code.message);
            list.add(new CustomCode(code.number, code.action, code.name, message));
        }
        return list;
    }
}
