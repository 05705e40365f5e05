package io.schooljournal.rest.form;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.schooljournal.rest.http.ProblemType;
import io.schooljournal.rest.http.Saying;
import io.schooljournal.rest.http.Unreadable;
import io.schooljournal.rest.http.Utf8;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of a value that is not of its type where it stands and what was expected there. */
final class BindingFault {
    private static final int LONGEST = 100;

    private BindingFault() {}

    static Unreadable of(JsonMappingException fault) {
        Saying saying = saying(fault);
        return new Unreadable(
                ProblemType.UNREADABLE_REQUEST,
                pointer(fault),
                saying.key(),
                saying.parts().toArray());
    }

    private static String pointer(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(step -> step.getFieldName() == null ? "/" + step.getIndex() : "/" + escaped(step.getFieldName()))
                .collect(Collectors.joining());
    }

    /** Returns the name of a member as a JSON pointer writes it (RFC 6901). */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Saying saying(JsonMappingException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return Saying.of("message.unknown", excerpt(unknown.getPropertyName()), known);
        }
        Class<?> type = fault instanceof MismatchedInputException mismatched ? mismatched.getTargetType() : null;
        String given = fault instanceof InvalidFormatException format ? excerpt(format.getValue()) : "";
        return type == null ? Saying.of("message.unfit") : expected(type, given);
    }

    private static Saying expected(Class<?> type, String given) {
        if (type.isEnum()) {
            String codes =
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
            return Saying.of("message.code", given, codes);
        }
        if (type == LocalDate.class || type == Instant.class) {
            return Saying.of(type == LocalDate.class ? "message.date" : "message.instant", given);
        }
        if (type == String.class) {
            return Saying.of("message.text");
        }
        if (type == Integer.class || type == int.class) {
            return Saying.of("message.number");
        }
        if (type == Boolean.class || type == boolean.class) {
            return Saying.of("message.flag");
        }
        if (Collection.class.isAssignableFrom(type)) {
            return Saying.of("message.list");
        }
        return Saying.of(type.isRecord() ? "message.object" : "message.unfit");
    }

    private static String excerpt(@Nullable Object given) {
        return Utf8.excerpt(String.valueOf(given), LONGEST);
    }
}
