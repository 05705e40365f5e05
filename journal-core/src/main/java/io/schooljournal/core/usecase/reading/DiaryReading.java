package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.content.Visit;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.ReadOutcome;
import java.time.LocalDate;

/** Reads diaries, and writes down visits. */
final class DiaryReading implements ReadDiary {
    private final Desk desk;

    DiaryReading(Desk desk) {
        this.desk = desk;
    }

    @Override
    public ReadOutcome<Diary> read(Deed deed, Journal journal, PupilId pupil, LocalDate from, LocalDate to) {
        return desk.read(deed, journal, sitting -> {
            DiaryPages pages = new DiaryPages(sitting, pupil);
            return ReadOutcome.of(ask(sitting, pupil), () -> pages.between(from, to));
        });
    }

    @Override
    public ReadOutcome<Diary> visit(Deed deed, Journal journal, PupilId pupil, LocalDate from, LocalDate to) {
        return desk.write(deed, journal, sitting -> {
            Answer answer = ask(sitting, pupil);
            return ReadOutcome.of(answer, () -> {
                Diary diary = new DiaryPages(sitting, pupil).between(from, to);
                Slot slot = slot(sitting, pupil);
                int seen = sitting.facts().standing(slot).map(Entry::version).orElse(0);
                sitting.write(answer, slot, new Visit(Math.toIntExact(diary.seenUpTo())), seen);
                return diary;
            });
        });
    }

    private static Slot slot(Sitting sitting, PupilId pupil) {
        return Slot.between(EntryKind.VISIT, pupil, sitting.actor().id());
    }

    private static Answer ask(Sitting sitting, PupilId pupil) {
        Target target = sitting.facts().target(null, null).pupil(pupil).build();
        return sitting.ask(Action.READ_DIARY, target, slot(sitting, pupil));
    }
}
