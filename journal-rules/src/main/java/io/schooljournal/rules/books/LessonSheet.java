package io.schooljournal.rules.books;

import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.rules.exchange.PackageFile;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes lessons as they stand, with the instants at which they were recorded and given to a substitute. */
final class LessonSheet {
    private final Sheets sheets;
    private final Journal journal;
    private final Map<Slot, Held> lessons = new LinkedHashMap<>();

    /** A lesson as it stands, and when its steps were taken. */
    private static final class Held {
        @Nullable
        LessonRecord record;

        @Nullable
        Instant recordedAt;

        @Nullable
        PersonId recordedBy;

        @Nullable
        Instant substitutedAt;
    }

    LessonSheet(Sheets sheets, Journal journal) {
        this.sheets = sheets;
        this.journal = journal;
    }

    void take(Entry entry) {
        Held held = lessons.computeIfAbsent(entry.slot(), slot -> new Held());
        LessonRecord before = held.record;
        LessonRecord after = entry.content() instanceof LessonRecord record ? record : null;
        if (after != null && after.recorded() && held.recordedAt == null) {
            held.recordedAt = entry.enteredAt();
            held.recordedBy = entry.enteredBy();
        }
        PersonId substitute = after == null ? null : after.substitute();
        if (!Objects.equals(substitute, before == null ? null : before.substitute())) {
            held.substitutedAt = substitute == null ? null : entry.enteredAt();
        }
        held.record = after;
    }

    void finish() {
        lessons.forEach((slot, held) -> {
            LessonRecord record = held.record;
            if (record != null) {
                write(slot, record, held);
            }
        });
    }

    private void write(Slot slot, LessonRecord record, Held held) {
        sheets.row(
                PackageFile.LESSONS,
                slot.lesson(),
                journal.schoolClass(),
                slot.subject(),
                sheets.written(record.startsAt()),
                sheets.written(record.endsAt()),
                record.subgroup(),
                record.number(),
                record.teacher(),
                record.substitute(),
                sheets.written(held.substitutedAt),
                record.topic(),
                record.workKind(),
                record.planItem(),
                sheets.written(held.recordedAt),
                held.recordedBy);
    }
}
