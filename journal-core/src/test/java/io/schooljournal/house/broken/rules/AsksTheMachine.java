package io.schooljournal.house.broken.rules;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Asks the machine for what a caller should give. */
@SuppressWarnings("StringCaseLocaleUsage")
public final class AsksTheMachine {
    private AsksTheMachine() {}

    static ZoneId zone() {
        return ZoneId.systemDefault();
    }

    static Locale language() {
        return Locale.getDefault();
    }

    static String upper(String text) {
        return text.toUpperCase();
    }

    static DateTimeFormatter pattern() {
        return DateTimeFormatter.ofPattern("d MMMM");
    }

    static String byLocale(String text) {
        return DateTimeFormatter.ofPattern("d", Locale.ROOT) + text.toUpperCase(Locale.ROOT);
    }
}
