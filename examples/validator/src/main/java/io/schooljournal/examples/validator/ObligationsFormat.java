package io.schooljournal.examples.validator;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** The forms in which duties can be listed. */
enum ObligationsFormat {
    /** For people, on a terminal. */
    TEXT,
    /** One JSON document a line. */
    JSONL,
    /** One JSON document. */
    JSON,
    /** A table for spreadsheets. */
    CSV,
    /** One self-contained page. */
    HTML;

    static ObligationsFormat of(String text) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + Arrays.stream(values())
                                .map(ObligationsFormat::toString)
                                .collect(Collectors.joining(", "))
                        + ", not `" + text + "`"));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
