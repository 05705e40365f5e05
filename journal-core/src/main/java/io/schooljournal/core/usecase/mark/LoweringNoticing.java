package io.schooljournal.core.usecase.mark;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.KeptText;
import io.schooljournal.core.content.LoweringNotice;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.gate.ClassPeriods;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Roll;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.DataSubject;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives notices of lowered marks; the reason is kept in the vault, once the notice is about to be written. */
final class LoweringNoticing implements GiveLoweringNotice {
    private static final Set<Role> FAMILY = Set.of(Role.PARENT, Role.PUPIL);

    private final Desk desk;

    LoweringNoticing(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome give(Deed deed, Journal journal, LoweredMark mark, int seen) {
        return desk.write(deed, journal, sitting -> give(sitting, mark, seen));
    }

    private static Outcome give(Sitting sitting, LoweredMark mark, int seen) {
        Slot slot = new Slot(EntryKind.LOWERING_NOTICE, mark.subject(), mark.pupil(), null, null, mark.period());
        Target target =
                sitting.facts().target(mark.subject(), null).pupil(mark.pupil()).build();
        Answer answer = sitting.ask(ofStaff(sitting.actor()), Action.WRITE_LETTER, target, slot);
        Flaw flaw = flawOf(sitting, mark);
        Optional<LoweringNotice> given = given(sitting, mark);
        int standing = sitting.facts().standing(slot).map(Entry::version).orElse(0);
        boolean keeps = given.isEmpty() && answer.permit() != null && flaw == null && standing == seen;
        LoweringNotice notice = keeps ? notice(mark, keep(sitting, mark)) : given.orElse(null);
        return sitting.write(answer, slot, notice, seen, flaw);
    }

    /** The notice is the school's word to the family, who may write letters too: nobody gives it as a parent or a pupil. */
    private static Actor ofStaff(Actor actor) {
        return new Actor(
                actor.id(),
                actor.roles().stream()
                        .filter(assignment -> !FAMILY.contains(assignment.role()))
                        .toList());
    }

    private static LoweringNotice notice(LoweredMark mark, KeptText reason) {
        return new LoweringNotice(mark.expected(), mark.value(), reason);
    }

    private static KeptText keep(Sitting sitting, LoweredMark mark) {
        return sitting.storage()
                .vault()
                .keep(
                        sitting.book().school(),
                        DataSubject.of(mark.pupil()),
                        sitting.id().value(),
                        mark.reason());
    }

    /** Returns the notice that this very order gave before. */
    private static Optional<LoweringNotice> given(Sitting sitting, LoweredMark mark) {
        return sitting.storage()
                .journals()
                .entry(sitting.book().school(), sitting.id())
                .map(Entry::content)
                .filter(LoweringNotice.class::isInstance)
                .map(LoweringNotice.class::cast)
                .filter(notice -> notice(mark, notice.reason()).equals(notice))
                .filter(notice -> sitting.storage()
                        .vault()
                        .read(sitting.book().school(), notice.reason())
                        .filter(mark.reason()::equals)
                        .isPresent());
    }

    private static @Nullable Flaw flawOf(Sitting sitting, LoweredMark mark) {
        if (new ClassPeriods(sitting.facts()).named(mark.period()).isEmpty()) {
            return new Flaw(Flaw.Code.NO_PERIOD, mark.period());
        }
        Roll roll = new Roll(sitting);
        if (!roll.includes(mark.pupil(), sitting.facts().today())) {
            return new Flaw(Flaw.Code.NOT_ON_LIST, mark.pupil().value());
        }
        Flaw ofScale = roll.flawOf(mark.subject(), mark.value());
        if (ofScale != null) {
            return ofScale;
        }
        return isLower(mark) ? null : new Flaw(Flaw.Code.NOT_LOWER, mark.value().toString());
    }

    private static boolean isLower(LoweredMark mark) {
        if (mark.value() instanceof MarkValue.Points value && mark.expected() instanceof MarkValue.Points expected) {
            return value.value() < expected.value();
        }
        return !mark.value().equals(mark.expected());
    }
}
