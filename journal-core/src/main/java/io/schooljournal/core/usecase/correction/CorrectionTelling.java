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
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.ReadOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
        return pages.ifAny(() -> new TableOfChanges(journal, rows(sitting, told(sitting, pages))));
    }

    private static List<Told> told(Sitting sitting, ReadablePages pages) {
        List<Told> told = new ArrayList<>();
        int applied = 0;
        for (Entry file : sitting.facts().standing(Selection.all(EntryKind.CORRECTION))) {
            if (file.content() instanceof CorrectionFile lying
                    && lying.correction() instanceof AppliedCorrection correction) {
                applied++;
                if (pages.include(file.slot().subject())) {
                    told.add(new Told(applied, correction, file.enteredAt()));
                }
            }
        }
        return told;
    }

    /** A correction that is told, its number in the table and when it was entered. */
    private record Told(int number, AppliedCorrection correction, Instant enteredAt) {
        Slot slot() {
            return Slot.parse(correction.application().entry().id());
        }
    }

    /** Reads at once what all rows need: the versions in the corrected slots, their rows in the log, and the lessons. */
    private static List<TableOfChanges.Row> rows(Sitting sitting, List<Told> told) {
        List<Slot> slots = told.stream().map(Told::slot).distinct().toList();
        sitting.facts()
                .expect(slots.stream()
                        .map(Slot::lesson)
                        .filter(Objects::nonNull)
                        .map(lesson -> Selection.all(EntryKind.LESSON).lesson(lesson))
                        .distinct()
                        .toArray(Selection[]::new));
        Map<Slot, List<Entry>> versions =
                sitting
                        .storage()
                        .journals()
                        .versions(
                                sitting.book(),
                                slots.stream().map(Selection::of).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Entry::slot));
        Map<EntryId, Change> changes = sitting.storage()
                .changeLog()
                .changesOf(
                        sitting.book().school(),
                        versions.values().stream()
                                .flatMap(List::stream)
                                .map(Entry::id)
                                .toList());
        return told.stream()
                .map(one -> row(sitting, one, versions.getOrDefault(one.slot(), List.of()), changes))
                .toList();
    }

    private static TableOfChanges.Row row(
            Sitting sitting, Told told, List<Entry> versions, Map<EntryId, Change> changes) {
        Slot slot = told.slot();
        AppliedCorrection correction = told.correction();
        Change change = versions.stream()
                .map(version -> changes.get(version.id()))
                .filter(made -> made != null && correction.application().id().equals(made.correction()))
                .findFirst()
                .orElseThrow();
        Optional<Entry> lesson = Optional.ofNullable(slot.lesson()).flatMap(sitting.facts()::lesson);
        return new TableOfChanges.Row(
                told.number(),
                slot.pupil(),
                slot.subject(),
                slot.kind(),
                change.before(),
                change.after(),
                sitting.facts().zone().dayOf(told.enteredAt()),
                correctedOn(sitting, versions, lesson),
                correction.application().ground(),
                correction.application().initiator(),
                lesson.map(CorrectionTelling::teacher).orElse(null),
                correction.by(),
                correction.granted().registration().number(),
                correction.application().id());
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
