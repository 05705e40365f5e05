package io.schooljournal.examples.validator;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** The forms in which a command can answer. */
enum Format {
    /** For people, on a terminal. */
    TEXT,
    /** One JSON document a line. */
    JSONL,
    /** One JSON document. */
    JSON,
    /** One self-contained page. */
    HTML,
    /** SARIF 2.1.0, for code hosts and editors. */
    SARIF;

    static Format of(String text) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "))
                        + ", not `" + text + "`"));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
