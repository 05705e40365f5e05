package io.schooljournal.examples.validator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Counts the members that nobody knows; they are put aside, which one notice says at the end. */
final class UnknownMembers {
    private static final Pattern INDEX = Pattern.compile("/\\d+(?=/|$)");
    private static final int MOST_NAMES = 1_000;
    private static final int SHOWN = 20;

    private final Map<String, Long> counts = new TreeMap<>();
    private long others;

    void count(List<String> pointers) {
        for (String pointer : pointers) {
            String name = INDEX.matcher(pointer).replaceAll("/*");
            if (counts.size() < MOST_NAMES || counts.containsKey(name)) {
                counts.merge(name, 1L, Long::sum);
            } else {
                others++;
            }
        }
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Returns the notice: each pointer with its count, array indices written as {@code *}. */
    String notice() {
        String shown = counts.entrySet().stream()
                .limit(SHOWN)
                .map(entry -> "`" + entry.getKey() + "` (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        long rest = others
                + counts.values().stream()
                        .skip(SHOWN)
                        .mapToLong(Long::longValue)
                        .sum();
        return "unknown members were ignored: " + shown + (rest == 0 ? "" : " and " + rest + " more");
    }
}
