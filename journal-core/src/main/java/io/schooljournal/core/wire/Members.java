package io.schooljournal.core.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object, read by name and type; a fault is reported with its pointer and reads as null, and what
 * nobody asked for is known afterwards.
 */
final class Members {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private final Map<?, ?> map;
    private final String pointer;
    private final Problem problem;
    private final Set<String> asked = new LinkedHashSet<>();

    Members(Map<?, ?> map, String pointer, Problem problem) {
        this.map = map;
        this.pointer = pointer;
        this.problem = problem;
    }

    String pointerTo(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Tells whether the member is there, be it null. */
    boolean has(String name) {
        asked.add(name);
        return map.containsKey(name);
    }

    @Nullable
    Object any(String name) {
        asked.add(name);
        return map.get(name);
    }

    <T> @Nullable T required(String name, @Nullable T value) {
        if (value == null) {
            problem.at(pointerTo(name), "missing member `" + name + "`");
        }
        return value;
    }

    @Nullable
    String text(String name) {
        Object value = any(name);
        if (value == null || (value instanceof String text && !text.isBlank())) {
            return (String) value;
        }
        problem.at(pointerTo(name), "expected a text that is not blank, not `" + value + "`");
        return null;
    }

    @Nullable
    Boolean flag(String name) {
        Object value = any(name);
        if (value == null || value instanceof Boolean) {
            return (Boolean) value;
        }
        problem.at(pointerTo(name), "expected `true` or `false`, not " + asWritten(value));
        return null;
    }

    @Nullable
    Integer count(String name, int least, int most) {
        Object value = any(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        problem.at(
                pointerTo(name), "expected a whole number from " + least + " to " + most + ", not " + asWritten(value));
        return null;
    }

    /** A text keeps its quotation marks, or nobody would see what is wrong with it. */
    private static String asWritten(Object value) {
        return value instanceof String ? "`\"" + value + "\"`" : "`" + value + "`";
    }

    <E extends Enum<E>> @Nullable E code(String name, Class<E> codes) {
        String value = text(name);
        return value == null ? null : constant(pointerTo(name), value, codes);
    }

    private <E extends Enum<E>> @Nullable E constant(String where, String value, Class<E> codes) {
        try {
            return Enum.valueOf(codes, value);
        } catch (IllegalArgumentException unknown) {
            problem.at(where, "unknown code `" + value + "`" + Suggestion.among(value, codes));
            return null;
        }
    }

    @Nullable
    Instant instant(String name) {
        return parsed(name, "an instant with offset like `2024-10-03T18:20:00+03:00`", text -> {
            OffsetDateTime time = OffsetDateTime.parse(text);
            checkYear(time.getYear());
            return time.toInstant();
        });
    }

    @Nullable
    LocalDate date(String name) {
        return parsed(name, "a date like `2024-10-03`", text -> {
            LocalDate date = LocalDate.parse(text);
            checkYear(date.getYear());
            return date;
        });
    }

    List<LocalDate> dates(String name) {
        List<LocalDate> all = new ArrayList<>();
        int index = 0;
        for (String value : wrappedList(name, Function.identity())) {
            try {
                LocalDate date = LocalDate.parse(value);
                checkYear(date.getYear());
                all.add(date);
            } catch (DateTimeException unreadable) {
                problem.at(pointerTo(name) + "/" + index, "expected a date like `2024-10-03`, not `" + value + "`");
            }
            index++;
        }
        return all;
    }

    void refuse(String name, String what) {
        problem.at(pointerTo(name), what);
    }

    private static void checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("year out of range");
        }
    }

    <T> @Nullable T parsed(String name, String expected, Function<String, T> parser) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return parser.apply(value);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            problem.at(pointerTo(name), "expected " + expected + ", not `" + value + "`");
            return null;
        }
    }

    <T> @Nullable T wrapped(String name, Function<String, T> type) {
        String value = text(name);
        return value == null ? null : type.apply(value);
    }

    <T> List<T> wrappedList(String name, Function<String, T> type) {
        List<T> all = new ArrayList<>();
        int index = 0;
        for (Object value : list(name)) {
            if (value instanceof String text && !text.isBlank()) {
                all.add(type.apply(text));
            } else {
                problem.at(pointerTo(name) + "/" + index, "expected a text that is not blank, not `" + value + "`");
            }
            index++;
        }
        return all;
    }

    <E extends Enum<E>> List<E> codes(String name, Class<E> codes) {
        List<E> all = new ArrayList<>();
        int index = 0;
        for (String value : wrappedList(name, Function.identity())) {
            E constant = constant(pointerTo(name) + "/" + index, value, codes);
            if (constant != null) {
                all.add(constant);
            }
            index++;
        }
        return all;
    }

    /** Returns the elements of an array; an absent one has none. */
    List<?> list(String name) {
        Object value = any(name);
        if (value instanceof List<?> list) {
            return list;
        }
        if (value != null) {
            problem.at(pointerTo(name), "expected an array, not `" + value + "`");
        }
        return List.of();
    }

    /** Returns the members of an object; an absent one has none. */
    Members object(String name) {
        return objectOf(any(name), pointerTo(name));
    }

    Members objectOf(@Nullable Object value, String where) {
        if (value instanceof Map<?, ?> members) {
            return new Members(members, where, problem);
        }
        if (value != null) {
            problem.at(where, "expected an object, not `" + value + "`");
        }
        return new Members(Map.of(), where, problem);
    }

    /** Adds the pointers of members that nobody asked for. */
    void collectIgnored(List<String> ignored) {
        if (asked.size() < map.size() || !asked.containsAll(map.keySet())) {
            for (Object name : map.keySet()) {
                if (!asked.contains(name)) {
                    ignored.add(pointerTo(String.valueOf(name)));
                }
            }
        }
    }
}
