package io.schooljournal.rules.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the days of other systems' exports; a day whose year cannot be a school's is none. */
final class WrittenDay {
    private static final int FIRST_YEAR = 1001;
    private static final int LAST_YEAR = 9998;

    private WrittenDay() {}

    /** Reads {@code YYYY-MM-DD}; null when it is absent or no such day. */
    static @Nullable LocalDate read(@Nullable String written) {
        try {
            LocalDate day = written == null ? null : LocalDate.parse(written);
            return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
