package io.schooljournal.core.content;

import io.schooljournal.core.Invariant;

/** Reads members from their canonical form, one after the other. */
final class MembersReader {
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
        check(length.matches("[0-9]{1,9}"));
        return Integer.parseInt(length);
    }

    private String value(int bytes) {
        int end = at;
        for (int left = bytes; left > 0; ) {
            check(end < text.length());
            int point = text.codePointAt(end);
            left -= Members.bytes(Character.toString(point));
            check(left >= 0);
            end += Character.charCount(point);
        }
        String value = text.substring(at, end);
        check(end < text.length() && text.charAt(end) == '\n');
        at = end + 1;
        return value;
    }

    private void check(boolean condition) {
        Invariant.check(condition, "expected members in their canonical form, which ends at character `" + at + "`");
    }
}
