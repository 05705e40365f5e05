package io.schooljournal.core.usecase.year;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.PlannedTopic;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import org.jspecify.annotations.Nullable;

/** Plans topics. */
final class TopicPlanning implements PlanTopic {
    private final Desk desk;

    TopicPlanning(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome plan(Deed deed, Journal journal, SubjectId subject, String item, PlannedTopic topic, int seen) {
        return write(deed, journal, subject, item, topic, seen);
    }

    @Override
    public Outcome withdraw(Deed deed, Journal journal, SubjectId subject, String item, int seen) {
        return write(deed, journal, subject, item, null, seen);
    }

    private Outcome write(
            Deed deed, Journal journal, SubjectId subject, String item, @Nullable PlannedTopic topic, int seen) {
        Slot slot = Slot.onPage(EntryKind.PLAN_ITEM, subject, Invariant.identifier("plan item", item));
        return desk.write(
                deed, journal, sitting -> PageWriting.write(sitting, Action.EDIT_PLAN, slot, topic, seen, null));
    }
}
