package io.schooljournal.rules.register;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The order of Russian words (алфавитный порядок): Ё beside Е, whatever the machine is set to. */
final class RussianOrder {
    static final Comparator<String> OF_WORDS = RussianOrder::compare;

    private static final Collator RUSSIAN = Collator.getInstance(Locale.forLanguageTag("ru"));

    private RussianOrder() {}

    /** By name; pupils without names stay in their order, after the others. */
    static Comparator<Roster.Pupil> ofPupils() {
        return Comparator.comparing(Roster.Pupil::name, Comparator.nullsLast(OF_WORDS));
    }

    /** Ids by the names that are shown for them. */
    static Comparator<String> by(UnaryOperator<String> shown) {
        return Comparator.comparing(shown, OF_WORDS).thenComparing(Comparator.naturalOrder());
    }

    private static int compare(String one, String other) {
        synchronized (RUSSIAN) {
            return RUSSIAN.compare(one, other);
        }
    }
}
