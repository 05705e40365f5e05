package io.schooljournal.examples.validator;

import io.schooljournal.core.report.Selection;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What of a journal a document is about; each document takes some of these, see {@code journal report list}. */
final class SelectionOptions {
    @Option(names = "--class", paramLabel = "ID", description = "Of this class: a class_id of classes.csv.")
    private @Nullable String schoolClass;

    @Option(names = "--period", paramLabel = "ID", description = "Of this study period: a period_id of periods.csv.")
    private @Nullable String period;

    @Option(names = "--pupil", paramLabel = "ID", description = "Of this pupil: a pupil_id of pupils.csv.")
    private @Nullable String pupil;

    @Option(names = "--subject", paramLabel = "ID", description = "Of this subject: a subject_id of subjects.csv.")
    private @Nullable String subject;

    @Option(names = "--teacher", paramLabel = "ID", description = "Of this employee: a person_id of people.csv.")
    private @Nullable String teacher;

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "Of this month, such as 2024-10.")
    private @Nullable YearMonth month;

    @Option(
            names = "--week",
            paramLabel = "DAY",
            description = "Of the week, Monday to Sunday, in which this day lies, such as 2024-10-01.")
    private @Nullable LocalDate week;

    Selection selection() {
        return new Selection(schoolClass, period, pupil, subject, teacher, month, week);
    }
}
