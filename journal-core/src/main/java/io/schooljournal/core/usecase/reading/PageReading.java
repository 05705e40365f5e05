package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.ReadOutcome;
import java.time.LocalDate;
import java.util.List;

/** Reads pages. */
final class PageReading implements ReadPage {
    private final Desk desk;

    PageReading(Desk desk) {
        this.desk = desk;
    }

    @Override
    public ReadOutcome<JournalPage> read(Deed deed, Journal journal, SubjectId subject, LocalDate from, LocalDate to) {
        return desk.read(
                deed,
                journal,
                sitting ->
                        ReadOutcome.of(ask(sitting, subject), () -> new PageView(sitting, subject, from, to).page()));
    }

    @Override
    public ReadOutcome<List<Entry>> versions(Deed deed, Journal journal, SubjectId subject, Slot slot) {
        return desk.read(
                deed,
                journal,
                sitting -> ReadOutcome.of(
                        ask(sitting, subject),
                        () -> subject.equals(slot.subject())
                                ? sitting.storage().journals().history(journal, slot)
                                : List.of()));
    }

    @Override
    public ReadOutcome<PageLog> changes(Deed deed, Journal journal, SubjectId subject, long after, int limit) {
        return desk.read(
                deed,
                journal,
                sitting -> ReadOutcome.of(
                        ask(sitting, subject),
                        () -> LogReading.part(
                                sitting, entry -> subject.equals(entry.slot().subject()), after, limit)));
    }

    private static Answer ask(Sitting sitting, SubjectId subject) {
        Slot slot = Slot.onPage(EntryKind.PAGE, subject, "");
        return sitting.ask(
                Action.READ_JOURNAL, sitting.facts().target(subject, null).build(), slot);
    }
}
