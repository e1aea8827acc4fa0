package io.openim.errcode;

import io.openim.errcode.ErrorCode.Action;
import io.openim.errcode.ErrorCode.Group;

/** What is known of a code. Its texts are in the languages of the table, or one is for all. */
final class Entry {
    static final Entry[] TABLE = parse(Facts.CODES);

    final int number;
    final String name;
    final Group group;
    final Action action;
    final String[] message;
    final String[] user;

    Entry(int number, String name, Group group, Action action, String[] message, String[] user) {
        this.number = number;
        this.name = name;
        this.group = group;
        this.action = action;
        this.message = message;
        this.user = user;
    }

    /** See {@link Facts#CODES}. */
    static Entry[] parse(String lines) {
        String[] rows = lines.split("\n");
        Entry[] entries = new Entry[rows.length];
        for (int at = 0; at < rows.length; at++) {
            String[] row = rows[at].split("\t", -1);
            Group group = Group.of(Integer.parseInt(row[1]));
            Action action = Action.of(Integer.parseInt(row[2]));
            int languages = Facts.LANGUAGES.length;
            String[] message = new String[languages];
            String[] user = new String[languages];
            System.arraycopy(row, 4, message, 0, languages);
            System.arraycopy(row, 4 + languages, user, 0, languages);
            boolean hasUser = !user[0].isEmpty();
            int number = Integer.parseInt(row[0]);
            entries[at] =
                    new Entry(number, row[3], group, action, message, hasUser ? user : action.user);
        }
        return entries;
    }

    /** The text in the language with this tag, or the first one. */
    static String in(String tag, String[] texts) {
        for (int at = 1; at < texts.length; at++) {
            String language = Facts.LANGUAGES[at];
            int length = language.length();
            // The primary subtag, and no more of it.
            if (tag.regionMatches(true, 0, language, 0, length)
                    && (tag.length() == length || !isAlphanumeric(tag.charAt(length)))) {
                return texts[at];
            }
        }
        return texts[0];
    }

    private static boolean isAlphanumeric(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
