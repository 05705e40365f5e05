package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.content.CorrectionFile;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.FinalMarkRecord;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.correction.AppliedCorrection;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.ReadablePages;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.ReadOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the table of changes from the applications that were used up and the rows of the log that they led to. */
final class CorrectionTelling implements TellCorrections {
    private final Desk desk;

    CorrectionTelling(Desk desk) {
        this.desk = desk;
    }

    @Override
    public ReadOutcome<TableOfChanges> tell(Deed deed, Journal journal) {
        return desk.read(deed, journal, sitting -> tell(sitting, journal));
    }

    private static ReadOutcome<TableOfChanges> tell(Sitting sitting, Journal journal) {
        ReadablePages pages = new ReadablePages(sitting);
        return pages.ifAny(() -> new TableOfChanges(journal, rows(sitting, pages)));
    }

    private static List<TableOfChanges.Row> rows(Sitting sitting, ReadablePages pages) {
        List<TableOfChanges.Row> rows = new ArrayList<>();
        int applied = 0;
        for (Entry file : sitting.facts().standing(Selection.all(EntryKind.CORRECTION))) {
            if (file.content() instanceof CorrectionFile lying
                    && lying.correction() instanceof AppliedCorrection correction) {
                applied++;
                if (pages.include(file.slot().subject())) {
                    rows.add(row(sitting, applied, correction, file.enteredAt()));
                }
            }
        }
        return rows;
    }

    private static TableOfChanges.Row row(
            Sitting sitting, int number, AppliedCorrection correction, Instant enteredAt) {
        Slot slot = Slot.parse(correction.application().entry().id());
        List<Entry> versions = sitting.storage().journals().history(sitting.book(), slot);
        Change change = changeBy(sitting, versions, correction);
        Optional<Entry> lesson = Optional.ofNullable(slot.lesson()).flatMap(sitting.facts()::lesson);
        return new TableOfChanges.Row(
                number,
                slot.pupil(),
                slot.subject(),
                slot.kind(),
                change.before(),
                change.after(),
                sitting.facts().zone().dayOf(enteredAt),
                correctedOn(sitting, versions, lesson),
                correction.application().ground(),
                correction.application().initiator(),
                lesson.map(CorrectionTelling::teacher).orElse(null),
                correction.by(),
                correction.granted().registration().number(),
                correction.application().id());
    }

    private static Change changeBy(Sitting sitting, List<Entry> versions, AppliedCorrection correction) {
        return versions.stream()
                .map(entry ->
                        sitting.storage().changeLog().changeOf(sitting.book().school(), entry.id()))
                .flatMap(Optional::stream)
                .filter(change -> correction.application().id().equals(change.correction()))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable LocalDate correctedOn(Sitting sitting, List<Entry> versions, Optional<Entry> lesson) {
        if (lesson.isPresent() && lesson.get().content() instanceof LessonRecord held) {
            return sitting.facts().zone().dayOf(held.startsAt());
        }
        return versions.stream()
                .map(Entry::content)
                .filter(FinalMarkRecord.class::isInstance)
                .map(content -> ((FinalMarkRecord) content).periodEnd())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable PersonId teacher(Entry lesson) {
        return lesson.content() instanceof LessonRecord held ? held.teacher() : null;
    }
}
