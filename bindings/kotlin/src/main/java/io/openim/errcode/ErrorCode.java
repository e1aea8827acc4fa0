package io.openim.errcode;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.gson.annotations.JsonAdapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import kotlinx.serialization.Serializable;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * An error code: any number that a server, the client SDK or a business server may send.
 *
 * <p>The set is open. A number that is not known is as good a value as one that is: the server may be newer than the app,
 * and 20001 to 29999 belong to each business server, whose codes a program can {@link #register}. It keeps its number,
 * its category comes from its range, its action is {@link ErrorAction#NONE}, and its message says which range it is in.
 *
 * <p>Codes compare by number, with {@code ==} in Kotlin and {@code equals} in Java. Where a constant expression is
 * needed, as for a {@code case}, take the numbers in {@link ErrorCodes}. kotlinx.serialization, Jackson and Gson read and
 * write a code as its number.
 *
 * <p>All of it may be used from any thread. Nothing fails but {@code register}, and no lookup of a code of the table
 * allocates.
 */
@Serializable(with = ErrorCodeSerializer.class)
@JsonAdapter(ErrorCodeAdapter.class)
public final class ErrorCode implements ErrorCodeConstants, Comparable<ErrorCode>, java.io.Serializable {
    private static final long serialVersionUID = 1;

    private final int number;
    private final transient @Nullable Entry inTable;

    ErrorCode(int number, @Nullable Entry inTable) {
        this.number = number;
        this.inTable = inTable;
    }

    /** The code with this number, known or not. A code of the table is always the same object. */
    public static @NotNull ErrorCode valueOf(int number) {
        Entry entry = Entry.inTable(number);
        return entry != null ? entry.code : new ErrorCode(number, null);
    }

    /** The {@link #getMessage() message} of a number, without an object even if it is not known. */
    public static @NotNull String message(int number) {
        return Entry.of(number).message[0];
    }

    /** The known code with this name, as {@link #getName} has it; else null. Takes time for each known code. */
    public static @Nullable ErrorCode fromName(@NotNull String name) {
        for (ErrorCode code : all()) {
            if (name.equals(code.getName())) {
                return code;
            }
        }
        return null;
    }

    /** Every known code, ascending; those that are registered are among them. */
    public static @NotNull List<ErrorCode> all() {
        Set<ErrorCode> all = new TreeSet<>();
        for (Entry[] entries : new Entry[][] {Entry.TABLE, Entry.registered}) {
            for (Entry entry : entries) {
                if (entry != null && entry.name != null) {
                    all.add(valueOf(entry.code.number));
                }
            }
        }
        for (int next = NativeErrorCodes.next(-1); next >= 0; next = NativeErrorCodes.next(next)) {
            all.add(valueOf(next));
        }
        return new ArrayList<>(all);
    }

    /**
     * Registers a code of a business server for the life of the process.
     *
     * <p>A code that is registered again has its new entry from then on, for example in another language; a reader at the
     * same time sees the old entry or the new one, whole.
     *
     * @param number 20001 to 29999
     * @param action what a program does about it
     * @param name SCREAMING_SNAKE: words of A to Z and 0 to 9 with single underscores between, a letter first
     * @param message the text in every language, for developers and people alike; not empty, and without characters that
     *     hide or reorder text, such as a line break
     * @return the code
     * @throws IllegalArgumentException if a value is not as described; nothing is registered then
     */
    public static @NotNull ErrorCode register(
            int number, @NotNull ErrorAction action, @NotNull String name, @NotNull String message) {
        boolean isCustom = number >= Facts.CUSTOM_FIRST && number <= Facts.CUSTOM_LAST;
        check(isCustom, number, "it is not in the range " + Facts.CUSTOM_FIRST + " to " + Facts.CUSTOM_LAST);
        check(name.matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*"), number, "the name is not SCREAMING_SNAKE: " + name);
        boolean isText = message.matches("[^\\p{Cc}\\p{Cs}\\u200b\\u2028-\\u202e\\u2066-\\u2069\\ufeff]+");
        check(isText, number, "the message is empty, not valid Unicode, or has a control character");
        String[] text = {message};
        Entry.register(new Entry(number, ErrorGroup.of(number), action, name, text, text));
        return valueOf(number);
    }

    /**
     * {@linkplain #register Registers} the codes of the OpenIM chat server, the business server of OpenIM's own apps, with
     * messages in the language of this locale.
     */
    public static void registerOpenIMChat(@NotNull Locale locale) {
        for (Entry entry : Entry.unpack(Facts.chat())) {
            register(entry.code.number, entry.action, entry.name, Entry.in(locale, entry.message));
        }
    }

    private static void check(boolean isValid, int number, String problem) {
        if (!isValid) {
            throw new IllegalArgumentException(number + " is not registered: " + problem);
        }
    }

    private Entry entry() {
        return inTable != null ? inTable : Entry.of(number);
    }

    /** The number, as it came. */
    @JsonValue
    public int getNumber() {
        return number;
    }

    /**
     * What the code means, for developers and logs: in English, a sentence without a full stop, never empty. Of the
     * published error-code page it is the explanation, word for word.
     */
    public @NotNull String getMessage() {
        return entry().message[0];
    }

    /**
     * As {@link #getMessage}, in the language of this locale; in English where there is no text. A registered code has
     * one message for all languages.
     */
    public @NotNull String message(@NotNull Locale locale) {
        return Entry.in(locale, entry().message);
    }

    /** As the other one, in the language of the app. */
    public @NotNull String userMessage() {
        return userMessage(Locale.getDefault());
    }

    /**
     * What to show the person in front of the app: whole sentences without jargon, never empty; in English where there is
     * no text in the language.
     */
    public @NotNull String userMessage(@NotNull Locale locale) {
        return Entry.in(locale, entry().user);
    }

    /** What a program does about it; {@link ErrorAction#NONE} for an unknown code. */
    public @NotNull ErrorAction getAction() {
        return entry().action;
    }

    /** Who raised the error. Decided by the range alone, so that it is right for unknown codes too. */
    public @NotNull ErrorCategory getCategory() {
        return ErrorCategory.of(number);
    }

    /**
     * What kind of thing went wrong, to sort and show codes by; decide by the action. An unknown code has the group of
     * its hundred: 1599 is shown with the tokens, as all of 15xx.
     */
    public @NotNull ErrorGroup getGroup() {
        return isKnown() ? entry().group : ErrorGroup.of(number);
    }

    /** The name in SCREAMING_SNAKE, such as {@code TOKEN_EXPIRED}, which never changes; null for an unknown code. */
    public @Nullable String getName() {
        return entry().name;
    }

    /** Whether this is success: 0, and nothing else. */
    public boolean isOk() {
        return number == 0;
    }

    /** Whether the code is in the table or registered. Says nothing of the category: 1600 is a server code, not known. */
    public boolean isKnown() {
        return getName() != null;
    }

    /** By number. */
    @Override
    public int compareTo(@NotNull ErrorCode other) {
        return Integer.compare(number, other.number);
    }

    /** Whether the other one is a code with the same number. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ErrorCode && number == ((ErrorCode) other).number;
    }

    /** The number. */
    @Override
    public int hashCode() {
        return number;
    }

    /** The message and the number: {@code Token has expired (1501)}. */
    @Override
    public @NotNull String toString() {
        return getMessage() + " (" + number + ")";
    }

    private Object readResolve() {
        return valueOf(number);
    }
}
