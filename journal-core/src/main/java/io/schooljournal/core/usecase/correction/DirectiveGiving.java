package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.content.Directive;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.time.Instant;
import java.util.function.BiFunction;

/** Gives directives: the policy is asked whether the deputy head, as nothing but that, may do what is directed. */
final class DirectiveGiving implements GiveDirective {
    private final Desk desk;

    DirectiveGiving(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome give(Deed deed, Journal journal, PersonId addressee, Slot entry, Instant until) {
        return about(deed, journal, entry, (sitting, answer) -> {
            if (sitting.facts().standing(entry).isEmpty()) {
                return sitting.failing(answer, new Outcome.NotFound(entry));
            }
            Flaw flaw = until.isAfter(sitting.at()) ? null : new Flaw(Flaw.Code.WRONG_TIME, until.toString());
            Directive directive = new Directive(addressee, entry.text(), until);
            return sitting.write(answer, slot(addressee, sitting.id()), directive, 0, flaw);
        });
    }

    @Override
    public Outcome withdraw(Deed deed, Journal journal, PersonId addressee, Slot entry, EntryId directive) {
        Slot slot = slot(addressee, directive);
        return about(deed, journal, entry, (sitting, answer) -> {
            boolean other = sitting.facts()
                    .content(slot, Directive.class)
                    .filter(given -> !given.slot().equals(entry.text()))
                    .isPresent();
            Flaw flaw = other ? new Flaw(Flaw.Code.NOTHING_THERE, directive.value()) : null;
            return sitting.write(answer, slot, null, 1, flaw);
        });
    }

    private Outcome about(Deed deed, Journal journal, Slot entry, BiFunction<Sitting, Answer, Outcome> activity) {
        return desk.write(
                deed,
                journal,
                sitting -> new DirectedEntry(sitting, entry)
                        .ask(deputy(sitting.actor()))
                        .map(answer -> activity.apply(sitting, answer))
                        .orElseGet(() -> new Outcome.Unfit(
                                new Flaw(Flaw.Code.NOTHING_THERE, entry.kind().name()))));
    }

    private static Slot slot(PersonId addressee, EntryId directive) {
        return Slot.ofPerson(EntryKind.DIRECTIVE, addressee, directive.value());
    }

    private static Actor deputy(Actor actor) {
        return new Actor(
                actor.id(),
                actor.roles().stream()
                        .filter(assignment -> assignment.role() == Role.DEPUTY_HEAD)
                        .toList());
    }
}
