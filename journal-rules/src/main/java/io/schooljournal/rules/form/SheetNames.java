package io.schooljournal.rules.form;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of worksheets: at most 31 characters, none of those that spreadsheet programs forbid, each only once. */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[]:*?/\\\n";

    private final Set<String> taken = new HashSet<>();

    SheetNames() {
        // Kept by spreadsheet programs for themselves.
        taken.add("history");
    }

    String next(String wanted) {
        StringBuilder allowed = new StringBuilder(wanted.length());
        wanted.chars().forEach(letter -> allowed.append(FORBIDDEN.indexOf(letter) >= 0 ? ' ' : (char) letter));
        String name = trimmed(allowed.toString());
        name = cut(name.isEmpty() ? "1" : name, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String end = " (" + number + ")";
            name = cut(trimmed(allowed.toString()), LONGEST - end.length()) + end;
        }
        return name;
    }

    private static String trimmed(String name) {
        String trimmed = name.strip().replaceAll("\\s+", " ");
        return trimmed.replaceAll("^'+|'+$", "").strip();
    }

    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return trimmed(name.substring(0, end));
    }
}
