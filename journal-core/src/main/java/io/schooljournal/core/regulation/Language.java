package io.schooljournal.core.regulation;

import java.util.Locale;

/** Messages and documents come in two languages; codes and clauses are the same in both. */
public enum Language {
    /** Russian. */
    RU,
    /** English. */
    EN;

    /**
     * Returns the locale by which dates are written in this language.
     *
     * @return the locale
     */
    public Locale locale() {
        return this == RU ? Locale.forLanguageTag("ru-RU") : Locale.UK;
    }
}
