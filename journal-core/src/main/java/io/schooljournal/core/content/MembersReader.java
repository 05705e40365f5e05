package io.schooljournal.core.content;

/** Reads members from their canonical form, one after the other. */
final class MembersReader {
    /** How many digits a length may have. */
    private static final int LONGEST = 9;
    /** The first code point that takes more than one byte in UTF-8. */
    private static final int ONE_BYTE = 0x80;
    /** The first code point that takes more than two. */
    private static final int TWO_BYTES = 0x800;

    private final String text;
    private final Members.Builder members = Members.builder();
    private int at;

    MembersReader(String text) {
        this.text = text;
    }

    Members read() {
        while (at < text.length()) {
            String name = until(':');
            if (text.startsWith("-\n", at)) {
                members.add(name, null);
                at += 2;
            } else {
                members.add(name, value(length()));
            }
        }
        return members.build();
    }

    private String until(char end) {
        int found = text.indexOf(end, at);
        check(found >= 0);
        String read = text.substring(at, found);
        at = found + 1;
        return read;
    }

    private int length() {
        String length = until(':');
        check(!length.isEmpty() && length.length() <= LONGEST && length.chars().allMatch(MembersReader::isDigit));
        return Integer.parseInt(length);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private String value(int bytes) {
        int end = at;
        for (int left = bytes; left > 0; ) {
            check(end < text.length());
            int point = text.codePointAt(end);
            left -= bytes(point);
            check(left >= 0);
            end += Character.charCount(point);
        }
        String value = text.substring(at, end);
        check(end < text.length() && text.charAt(end) == '\n');
        at = end + 1;
        return value;
    }

    /** Counts the bytes of a code point in UTF-8, in which half of a pair is written as one question mark. */
    private static int bytes(int point) {
        if (point < ONE_BYTE || Character.getType(point) == Character.SURROGATE) {
            return 1;
        }
        return point < TWO_BYTES ? 2 : Character.charCount(point) + 2;
    }

    private void check(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException(
                    "expected members in their canonical form, which ends at character `" + at + "`");
        }
    }
}
