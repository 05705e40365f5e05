package io.schooljournal.examples.validator;

import io.schooljournal.core.audit.Severity;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/** From which severity on a finding makes the command fail. */
enum Threshold {
    /** Breaches fail. */
    ERROR(Severity.ERROR),
    /** Breaches and warnings fail. */
    WARNING(Severity.WARNING),
    /** Nothing fails. */
    NEVER(null);

    private final @Nullable Severity least;

    Threshold(@Nullable Severity least) {
        this.least = least;
    }

    static Threshold of(String text) {
        for (Threshold threshold : values()) {
            if (threshold.toString().equals(text.toLowerCase(Locale.ROOT))) {
                return threshold;
            }
        }
        throw new TypeConversionException("expected one of error, warning, never, not `" + text + "`");
    }

    /** Tells whether these counts reach the threshold. */
    boolean isReachedBy(Map<Severity, Long> counts) {
        return least != null
                && counts.entrySet().stream()
                        .anyMatch(
                                entry -> entry.getValue() > 0 && entry.getKey().compareTo(least) <= 0);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
