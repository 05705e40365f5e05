package io.schooljournal.core.usecase.people;

import io.schooljournal.core.content.Access;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.KeptText;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.duty.ProcedureTerms;
import io.schooljournal.core.gate.ClassList;
import io.schooljournal.core.gate.Paperwork;
import io.schooljournal.core.gate.Sealing;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.people.DataSubject;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Papers;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The access of one member of a family, as it stands and as it shall be. */
record FamilyFile(Sitting sitting, ClassList list, FamilyMember member) {
    private Slot slot() {
        return Slot.between(EntryKind.FAMILY_ACCESS, member.pupil(), member.person());
    }

    private Answer ask() {
        return list.ask(Action.MANAGE_FAMILY_ACCESS, null, slot());
    }

    private Optional<Access> standing() {
        return sitting.facts().content(slot(), Access.class);
    }

    private @Nullable Flaw stands(boolean must) {
        boolean stands = standing().filter(Access::stands).isPresent();
        return stands == must
                ? null
                : new Flaw(Flaw.Code.OUT_OF_ORDER, member.person().value());
    }

    Outcome apply(AccessApplication application, int seen) {
        String contact = application.contact();
        Flaw flaw = first(list.notOfTheClass(), stands(false), contact == null ? null : contactNotGiven(application));
        Function<@Nullable KeptText, Access> applied = kept -> new Access(
                member.as(),
                sitting.facts().today(),
                application.papers().codes(),
                application.papers().inPerson(),
                null,
                null,
                application.paperOnly(),
                kept);
        return contact == null
                ? sitting.write(ask(), slot(), applied.apply(null), seen, flaw)
                : new Sealing(sitting, DataSubject.of(member.pupil()), contact)
                        .write(flaw, ask(), slot(), applied::apply, seen);
    }

    private @Nullable Flaw contactNotGiven(AccessApplication application) {
        return Paperwork.of(sitting, ProcedureTerms.Procedure.DELIVERY).lacking(application.papers());
    }

    Outcome give(int seen) {
        Optional<Access> before = standing().filter(access -> access.removedOn() == null);
        Access given = before.orElseGet(
                        () -> Access.given(member.as(), sitting.facts().today()))
                .givenOn(sitting.facts().today());
        boolean onPaper = before.filter(Access::paperOnly).isPresent();
        Flaw flaw = first(
                list.notOfTheClass(),
                stands(false),
                onPaper ? new Flaw(Flaw.Code.PAPER_ONLY, member.person().value()) : lacking(given));
        return sitting.write(ask(), slot(), given, seen, flaw);
    }

    private @Nullable Flaw lacking(Access access) {
        Set<Paper> shown = access.papers().stream().map(Paper::valueOf).collect(Collectors.toSet());
        boolean consents = sitting.facts().consents(member.pupil()).stream()
                .anyMatch(consent -> consent.standsOn(sitting.facts().today()));
        Papers papers = new Papers(shown, access.inPerson()).and(Paper.CONSENT, consents);
        return Paperwork.of(sitting, ProcedureTerms.Procedure.FAMILY_ACCESS).lacking(papers);
    }

    Outcome end(int seen) {
        Optional<Access> before = standing();
        if (before.isEmpty()) {
            return sitting.notFound(ask(), slot());
        }
        Access ended = before.get().removedOn(sitting.facts().today());
        return sitting.write(ask(), slot(), ended, seen, first(list.neverOfTheClass(), stands(true)));
    }

    private static @Nullable Flaw first(@Nullable Flaw... flaws) {
        for (Flaw flaw : flaws) {
            if (flaw != null) {
                return flaw;
            }
        }
        return null;
    }
}
