package io.schooljournal.rules.books;

import io.schooljournal.core.attendance.AttendanceStatus;
import io.schooljournal.core.content.Content;
import io.schooljournal.core.content.CorrectionFile;
import io.schooljournal.core.content.FinalMarkRecord;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.content.Presence;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.correction.AppliedCorrection;
import io.schooljournal.core.correction.Correction;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.rules.exchange.PackageFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes every version of marks, attendance and final marks; a version that a correction made names it. */
final class VersionSheets {
    private final Sheets sheets;
    private final Stands stands;
    private final List<Entry> finals = new ArrayList<>();
    private final List<Entry> others = new ArrayList<>();
    /** By slot and instant, the correction that made a version. */
    private final Map<String, Map<Instant, String>> corrections = new HashMap<>();

    VersionSheets(Sheets sheets, Stands stands) {
        this.sheets = sheets;
        this.stands = stands;
    }

    void take(Entry entry) {
        stands.take(entry);
        if (entry.slot().lesson() == null) {
            finals.add(entry);
        } else {
            others.add(entry);
        }
    }

    /** An application that was used up says which version it made: the one of its slot, at its instant. */
    void takeCorrection(Entry entry) {
        if (entry.content() instanceof CorrectionFile file) {
            Correction correction = file.correction();
            if (correction instanceof AppliedCorrection applied) {
                corrections
                        .computeIfAbsent(applied.application().entry().id(), slot -> new HashMap<>())
                        .put(entry.enteredAt(), applied.application().id().value());
            }
        }
    }

    void finish(Function<Slot, @Nullable Instant> notifiedAt) {
        others.forEach(this::write);
        finals.forEach(entry -> writeFinal(entry, notifiedAt));
    }

    private @Nullable String correctionOf(Entry entry) {
        return corrections.isEmpty()
                ? null
                : corrections.getOrDefault(entry.slot().text(), Map.of()).get(entry.enteredAt());
    }

    private void write(Entry entry) {
        Slot slot = entry.slot();
        Content content = entry.content();
        switch (slot.kind()) {
            case MARK -> {
                MarkRecord mark = content instanceof MarkRecord written ? written : null;
                sheets.row(
                        PackageFile.MARKS,
                        entry.id(),
                        slot.pupil(),
                        slot.lesson(),
                        mark == null ? null : mark.value(),
                        mark == null ? null : mark.workKind(),
                        mark == null ? null : mark.comment(),
                        sheets.written(entry.enteredAt()),
                        entry.enteredBy(),
                        entry.supersedes(),
                        correctionOf(entry));
            }
            case ATTENDANCE ->
                sheets.row(
                        PackageFile.ATTENDANCE,
                        entry.id(),
                        slot.pupil(),
                        slot.lesson(),
                        content instanceof Presence presence ? presence.status() : AttendanceStatus.PRESENT,
                        sheets.written(entry.enteredAt()),
                        entry.enteredBy(),
                        entry.supersedes(),
                        correctionOf(entry));
            default -> throw new IllegalStateException("no sheet for `" + slot.kind() + "`");
        }
    }

    private void writeFinal(Entry entry, Function<Slot, @Nullable Instant> notifiedAt) {
        Slot slot = entry.slot();
        String[] kindAndPeriod = slot.item().split(" ", 2);
        FinalKind kind = FinalKind.valueOf(kindAndPeriod[0]);
        FinalMarkRecord mark = entry.content() instanceof FinalMarkRecord written ? written : null;
        boolean received = kind == FinalKind.EXAM || kind == FinalKind.STATE_EXAM;
        sheets.row(
                PackageFile.FINAL_MARKS,
                entry.id(),
                slot.pupil(),
                slot.subject(),
                kind,
                mark == null ? null : mark.value(),
                kind == FinalKind.PERIOD && kindAndPeriod.length > 1 ? kindAndPeriod[1] : null,
                sheets.written(entry.enteredAt()),
                entry.enteredBy(),
                entry.supersedes(),
                correctionOf(entry),
                received && mark != null ? mark.periodEnd() : null,
                sheets.written(entry.enteredAt()),
                kind == FinalKind.PERIOD ? sheets.written(notifiedAt.apply(slot)) : null);
    }
}
