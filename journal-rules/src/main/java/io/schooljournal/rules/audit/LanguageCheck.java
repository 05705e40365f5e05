package io.schooljournal.rules.audit;

import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import org.jspecify.annotations.Nullable;

/**
 * Checks that records are in Russian, foreign languages included, and that topics are named.
 *
 * <p>A foreign word beside Russian ones is in order («Present Perfect: вопросы»); a text whose letters are all foreign is
 * not. A topic without any letter names nothing; of other texts numbers alone will do («№ 15»).
 */
record LanguageCheck(AskedChecks checks) {
    /** Checks a topic, which must have words; that there is one is checked elsewhere. */
    void topic(PackageRow row, Column column, long day, @Nullable Column by, @Nullable ClassId schoolClass) {
        if (!row.hasColumn(column) || row.has(column)) {
            judge(row, column, day, by, schoolClass, true);
        }
    }

    /** Checks any other text. */
    void text(PackageRow row, Column column, long day, @Nullable Column by, @Nullable ClassId schoolClass) {
        if (row.has(column)) {
            judge(row, column, day, by, schoolClass, false);
        }
    }

    private void judge(
            PackageRow row,
            Column column,
            long day,
            @Nullable Column by,
            @Nullable ClassId schoolClass,
            boolean needsWords) {
        for (CheckTerms terms : checks.on(CheckTerms.Check.NOT_IN_RUSSIAN, day)) {
            if (!row.hasColumn(column)) {
                checks.lacks(terms, row, column);
                continue;
            }
            String text = row.text(column);
            Wording wording = text == null ? Wording.WORDLESS : Wording.of(text);
            if (wording == Wording.CYRILLIC || (wording == Wording.WORDLESS && !needsWords)) {
                checks.inOrder(terms);
            } else {
                checks.fault(
                        terms,
                        new AskedChecks.Subject(row, by, schoolClass),
                        Finds.details().with("column", column.name()).with("value", text));
            }
        }
    }
}
