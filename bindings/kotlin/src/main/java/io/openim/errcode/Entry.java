package io.openim.errcode;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Scanner;
import java.util.zip.InflaterInputStream;
import org.jetbrains.annotations.Nullable;

/** What is known of a code, or, without a name, what answers for the unknown codes of a category. */
final class Entry {
    /** One for each category, with the number 0, then the codes of the dictionary from 0 on. */
    static final Entry[] TABLE = unpack(Facts.table());

    /** The codes of the dictionary by number, in pages of 64; where none is, there is no page. */
    private static final Entry[][] PAGES = new Entry[TABLE[TABLE.length - 1].code.getNumber() / 64 + 1][];

    static {
        for (Entry entry : TABLE) {
            int page = entry.code.getNumber() / 64;
            if (PAGES[page] == null) {
                PAGES[page] = new Entry[64];
            }
            PAGES[page][entry.code.getNumber() % 64] = entry;
        }
    }

    /** What is registered here, by number from the first on. Written again after each, so that every thread sees it. */
    static volatile Entry[] registered = {};

    final ErrorCode code;
    final ErrorGroup group;
    final ErrorAction action;
    final @Nullable String name;
    final String[] message;
    final String[] user;

    /** With texts in the languages of {@link Facts}, or one for all. */
    Entry(int number, ErrorGroup group, ErrorAction action, String name, String[] message, String[] user) {
        this.code = new ErrorCode(number, this);
        this.group = group;
        this.action = action;
        this.name = name.isEmpty() ? null : name;
        this.message = message;
        this.user = user;
    }

    /**
     * The entries of {@link Facts}: a column for each value of the constructor and each text, with a line for each
     * entry, deflated. Numbers are differences, which takes less.
     */
    static Entry[] unpack(long... packed) {
        ByteBuffer bytes = ByteBuffer.allocate(8 * packed.length);
        bytes.asLongBuffer().put(packed);
        Scanner scanner = new Scanner(new InflaterInputStream(new ByteArrayInputStream(bytes.array())), "UTF-8");
        String[] lines = scanner.useDelimiter("\\A").next().split("\n");
        scanner.close();
        int languages = Facts.LANGUAGES.size();
        Entry[] entries = new Entry[lines.length / (4 + 2 * languages)];
        for (int at = 0, number = 0; at < entries.length; at++) {
            String[] row = new String[4 + 2 * languages];
            for (int column = 0; column < row.length; column++) {
                row[column] = lines[column * entries.length + at];
            }
            number += Integer.parseInt(row[0]);
            ErrorGroup group = ErrorGroup.values()[Integer.parseInt(row[1])];
            ErrorAction action = ErrorAction.values()[Integer.parseInt(row[2])];
            String[] message = Arrays.copyOfRange(row, 4, 4 + languages);
            String[] user = Arrays.copyOfRange(row, 4 + languages, row.length);
            entries[at] = new Entry(number, group, action, row[3], message, user);
        }
        return entries;
    }

    /** The entry of a code of the dictionary, or null. */
    static @Nullable Entry inTable(int number) {
        int page = number >>> 6; // of a negative number, above all
        return page < PAGES.length && PAGES[page] != null ? PAGES[page][number & 63] : null;
    }

    /** The entry that answers for a code. */
    static Entry of(int number) {
        Entry entry = inTable(number);
        if (entry == null) {
            Entry[] registered = Entry.registered;
            int at = number - Facts.CUSTOM_FIRST;
            boolean isHere = at >= 0 && at < registered.length;
            entry = NativeErrorCodes.isJoined ? NativeErrorCodes.find(number) : isHere ? registered[at] : null;
        }
        return entry != null ? entry : TABLE[ErrorCategory.of(number).ordinal()];
    }

    static synchronized void register(Entry entry) {
        if (NativeErrorCodes.isJoined) {
            NativeErrorCodes.register(entry);
        } else {
            Entry[] all = registered.length > 0 ? registered : new Entry[Facts.CUSTOM_LAST - Facts.CUSTOM_FIRST + 1];
            all[entry.code.getNumber() - Facts.CUSTOM_FIRST] = entry;
            registered = all;
        }
    }

    /** The text in the language of this locale, or the first one. */
    static String in(Locale locale, String[] texts) {
        int language = Facts.LANGUAGES.indexOf(locale.getLanguage());
        return texts[language > 0 && language < texts.length ? language : 0];
    }
}
