package io.schooljournal.core.usecase.year;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.JournalYear;
import io.schooljournal.core.content.Membership;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Draft;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Promotes classes: the old list is read, the new journal written. */
final class ClassPromotion implements PromoteClass {
    private final Desk desk;

    ClassPromotion(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Outcome> promote(Deed deed, Promotion promotion) {
        return desk.write(deed, promotion.to(), sitting -> promote(sitting, promotion));
    }

    private static List<Outcome> promote(Sitting sitting, Promotion promotion) {
        List<Entry> old = sitting.storage()
                .journals()
                .standing(
                        promotion.from(),
                        List.of(Selection.of(Slot.journalYear()), Selection.all(EntryKind.MEMBERSHIP)));
        Slot slot = Slot.journalYear();
        Target target =
                sitting.facts().target(null, null).grade(promotion.grade()).build();
        Answer answer = sitting.ask(Action.CLOSE_YEAR, target, YearOrder.STATE, slot);
        JournalYear opened = new JournalYear(promotion.grade(), promotion.order(), null);
        Flaw flaw = isNext(promotion) && isClosed(old)
                ? null
                : new Flaw(Flaw.Code.OUT_OF_ORDER, promotion.from().toString());
        Outcome opening = sitting.write(answer, slot, opened, 0, flaw);
        List<Outcome> outcomes = new ArrayList<>(List.of(opening));
        if (opening instanceof Outcome.Done) {
            outcomes.addAll(sitting.writeAll(enrolments(sitting, promotion, old)));
        }
        return outcomes;
    }

    private static boolean isNext(Promotion promotion) {
        Journal from = promotion.from();
        Journal to = promotion.to();
        return from.school().equals(to.school())
                && to.year().startYear() == from.year().startYear() + 1;
    }

    private static boolean isClosed(List<Entry> old) {
        return old.stream().anyMatch(entry -> entry.content() instanceof JournalYear year && year.closed());
    }

    private static List<Draft> enrolments(Sitting sitting, Promotion promotion, List<Entry> old) {
        Membership enrolled = new Membership(promotion.day(), null, promotion.order());
        List<Draft> drafts = new ArrayList<>();
        for (Entry entry : old) {
            PupilId pupil = entry.slot().pupil();
            boolean remains = entry.content() instanceof Membership of && of.withdrawnOn() == null;
            if (remains && pupil != null && !promotion.staying().contains(pupil)) {
                Slot slot = entry.slot();
                Target target = sitting.facts()
                        .target(null, null)
                        .grade(promotion.grade())
                        .pupil(pupil)
                        .build();
                Answer answer = sitting.ask(Action.CLOSE_YEAR, target, YearOrder.STATE, slot);
                EntryId id = new EntryId(sitting.id() + " " + pupil);
                drafts.add(new Draft(answer, id, slot, enrolled, 0, null));
            }
        }
        return drafts;
    }
}
