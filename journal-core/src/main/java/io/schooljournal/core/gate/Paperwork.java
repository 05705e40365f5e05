package io.schooljournal.core.gate;

import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.duty.ProcedureTerms;
import io.schooljournal.core.duty.ProcedureTerms.Procedure;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Papers;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the regulation says a procedure cannot do without (порядок оформления), on the day of a sitting. */
public final class Paperwork {
    private final List<ProcedureTerms> terms;

    private Paperwork(List<ProcedureTerms> terms) {
        this.terms = terms;
    }

    /**
     * Returns all terms of a procedure, whoever takes which step of it.
     *
     * @param sitting the sitting that asks
     * @param procedure the procedure
     * @return what it cannot do without, today
     */
    public static Paperwork of(Sitting sitting, Procedure procedure) {
        return new Paperwork(sitting.policy().obligations(sitting.facts().today()).procedures().stream()
                .filter(terms -> terms.procedure() == procedure)
                .toList());
    }

    /**
     * Returns the terms of the step that a role takes.
     *
     * @param role who takes the step
     * @return the terms of that step
     */
    public Paperwork by(Role role) {
        return new Paperwork(
                terms.stream().filter(step -> step.by().contains(role)).toList());
    }

    /**
     * Tells whether a paper must be shown.
     *
     * @param paper the paper
     * @return true when some step needs it
     */
    public boolean asksFor(Paper paper) {
        return terms.stream().anyMatch(step -> step.needs().contains(paper));
    }

    /**
     * Returns what is lacking, with the clauses that ask for it, or null when all is there.
     *
     * @param papers what was shown
     * @return the flaw, or null
     */
    @Nullable
    public Flaw lacking(Papers papers) {
        Set<Paper> missing = EnumSet.noneOf(Paper.class);
        terms.forEach(step -> missing.addAll(step.needs()));
        missing.removeAll(papers.shown());
        if (!missing.isEmpty()) {
            String named = String.join(", ", missing.stream().map(Paper::name).toList());
            return flaw(
                    Flaw.Code.PAPER_MISSING,
                    named,
                    step -> step.needs().stream().anyMatch(missing::contains));
        }
        boolean comes = papers.inPerson() || terms.stream().noneMatch(ProcedureTerms::inPerson);
        return comes ? null : flaw(Flaw.Code.NOT_IN_PERSON, "", ProcedureTerms::inPerson);
    }

    /**
     * Returns what is wrong when the terms name who takes the step and none of the roles is among them.
     *
     * @param sitting the sitting that asks
     * @return the flaw, or null
     */
    @Nullable
    public Flaw notBy(Sitting sitting) {
        Set<Role> held = rolesOf(sitting.actor().roles(), sitting.facts().today());
        boolean theirs = terms.isEmpty()
                || terms.stream().anyMatch(step -> step.by().stream().anyMatch(held::contains));
        return theirs ? null : flaw(Flaw.Code.NOT_THEIR_PROCEDURE, held.toString(), step -> true);
    }

    /**
     * Returns the roles that are held on a day.
     *
     * @param assignments roles, past and coming ones among them
     * @param day a local day of the school
     * @return the roles
     */
    public static Set<Role> rolesOf(Collection<RoleAssignment> assignments, LocalDate day) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        assignments.stream().filter(role -> role.isValidOn(day.toEpochDay())).forEach(role -> held.add(role.role()));
        return held;
    }

    private Flaw flaw(Flaw.Code code, String given, java.util.function.Predicate<ProcedureTerms> which) {
        List<ClauseRef> clauses = terms.stream()
                .filter(which)
                .flatMap(step -> step.clauses().stream())
                .distinct()
                .toList();
        return new Flaw(code, given, clauses);
    }
}
