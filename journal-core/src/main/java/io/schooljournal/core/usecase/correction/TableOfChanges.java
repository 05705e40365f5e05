package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.SubjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of changes of a journal (таблица изменений, {@code sosh21: }).
 *
 * @param journal the journal
 * @param rows its rows, in the order in which the corrections were entered
 */
public record TableOfChanges(Journal journal, List<Row> rows) {
    /** The list is copied. */
    public TableOfChanges {
        rows = List.copyOf(rows);
    }

    /**
     * One correction.
     *
     * @param number its number in the table, from 1
     * @param pupil the pupil; null when the entry is about the whole class
     * @param subject the subject
     * @param kind what was corrected
     * @param before what stood there; null when nothing did
     * @param after what stands there since; null when it was withdrawn
     * @param enteredOn the local day on which the correction was entered
     * @param correctedOn the local day of the lesson, or the last day of the period, that was corrected; null when it is of
     *     none
     * @param ground the ground of the application
     * @param initiator who applied
     * @param teacher the subject teacher of the lesson; null when the journal names none
     * @param enteredBy who entered it
     * @param registered the registration number of the application
     * @param correction the application
     */
    public record Row(
            int number,
            @Nullable PupilId pupil,
            @Nullable SubjectId subject,
            EntryKind kind,
            @Nullable String before,
            @Nullable String after,
            LocalDate enteredOn,
            @Nullable LocalDate correctedOn,
            CorrectionGround ground,
            PersonId initiator,
            @Nullable PersonId teacher,
            PersonId enteredBy,
            String registered,
            CorrectionId correction) {}
}
