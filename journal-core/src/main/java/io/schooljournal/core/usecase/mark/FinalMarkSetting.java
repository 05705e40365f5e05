package io.schooljournal.core.usecase.mark;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.FinalMarkRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Facts;
import io.schooljournal.core.gate.Roll;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets final marks: their day is found before the policy is asked, and kept from the first version on. */
final class FinalMarkSetting implements SetFinalMark {
    private final Desk desk;

    FinalMarkSetting(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome set(Deed deed, Journal journal, FinalMarkOrder order) {
        return desk.write(deed, journal, sitting -> set(sitting, order));
    }

    private static Outcome set(Sitting sitting, FinalMarkOrder order) {
        Slot slot = Slot.finalMark(order.subject(), order.pupil(), order.kind(), order.period());
        Facts facts = sitting.facts();
        facts.expect(
                Selection.all(EntryKind.FINAL_MARK).subject(order.subject()).pupil(order.pupil()),
                Selection.all(EntryKind.PAGE).subject(order.subject()),
                Selection.all(EntryKind.MEMBERSHIP).pupil(order.pupil()));
        FinalMarkRecord before = facts.standing(slot)
                .map(standing -> (FinalMarkRecord) facts.lastContent(standing))
                .orElse(null);
        FinalDay day = before == null ? FinalDay.of(facts, order) : FinalDay.of(before);
        Answer answer = ask(sitting, slot, order, day);
        for (FinalDay withdrawn : withdrawnBeside(facts, slot, order)) {
            Answer asChange = ask(sitting, slot, order, withdrawn);
            answer = answer.permit() != null && asChange.permit() == null ? asChange : answer;
        }
        if (day.on() == null) {
            return sitting.unfit(answer, Flaw.Code.NO_PERIOD, order.period());
        }
        MarkValue value = order.value();
        FinalMarkRecord content = value == null ? null : new FinalMarkRecord(order.kind(), value, day.on(), day.at());
        return sitting.write(answer, slot, content, order.seen(), value == null ? null : flawOf(sitting, order, day));
    }

    private static Answer ask(Sitting sitting, Slot slot, FinalMarkOrder order, FinalDay day) {
        Target target = sitting.facts()
                .target(order.subject(), null)
                .pupil(order.pupil())
                .finalKind(order.kind())
                .periodEnd(day.on())
                .receivedAt(day.at())
                .build();
        return sitting.ask(Action.SET_FINAL_MARK, target, slot);
    }

    /** Returns the days of withdrawn marks of other examinations, whatever they were called. */
    private static List<FinalDay> withdrawnBeside(Facts facts, Slot slot, FinalMarkOrder order) {
        if (!FinalDay.isOfResult(order.kind())) {
            return List.of();
        }
        return facts
                .standing(Selection.all(EntryKind.FINAL_MARK)
                        .subject(order.subject())
                        .pupil(order.pupil()))
                .stream()
                .filter(Entry::withdrawn)
                .filter(entry -> !entry.slot().equals(slot))
                .map(entry -> (FinalMarkRecord) facts.lastContent(entry))
                .filter(other -> other.kind() == order.kind())
                .map(FinalDay::of)
                .toList();
    }

    private static @Nullable Flaw flawOf(Sitting sitting, FinalMarkOrder order, FinalDay day) {
        if (day.isAfter(sitting.facts())) {
            return new Flaw(Flaw.Code.WRONG_TIME, String.valueOf(day.on()));
        }
        Roll roll = new Roll(sitting);
        boolean listed = Optional.ofNullable(day.on())
                        .filter(on -> roll.includes(order.pupil(), on))
                        .isPresent()
                || roll.includes(order.pupil(), sitting.facts().today());
        return listed
                ? roll.flawOf(order.subject(), java.util.Objects.requireNonNull(order.value(), "it is not withdrawn"))
                : new Flaw(Flaw.Code.NOT_ON_LIST, order.pupil().value());
    }
}
