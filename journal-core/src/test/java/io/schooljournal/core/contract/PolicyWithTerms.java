package io.schooljournal.core.contract;

import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.duty.ProcedureTerms;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.policy.Obligations;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.core.retention.RetentionTerms;
import java.time.LocalDate;
import java.util.List;

/** The literal policy of the kit with demands beside it, as a regulation would have them. */
public record PolicyWithTerms(LiteralPolicy decisions, Obligations demands) implements JournalPolicy {
    /** The clause that the terms of the kit name. */
    public static final ClauseRef CLAUSE = new ClauseRef("kit", "4");

    /** Returns the literal policy with one procedure, a step of the administrator's. */
    public static PolicyWithTerms procedure(ProcedureTerms.Procedure procedure, boolean inPerson, Paper... needs) {
        ProcedureTerms terms = new ProcedureTerms(
                "terms", procedure, List.of(Role.JOURNAL_ADMIN), List.of(needs), inPerson, List.of(CLAUSE));
        return new PolicyWithTerms(
                LiteralPolicy.twoDays(),
                new Obligations(
                        List.of(), List.of(), List.of(terms), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /** Returns the literal policy with terms of keeping. */
    public static PolicyWithTerms keeping(RetentionTerms terms) {
        return new PolicyWithTerms(
                LiteralPolicy.twoDays(),
                new Obligations(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(terms), List.of(), List.of()));
    }

    @Override
    public Regulation regulation() {
        return decisions.regulation();
    }

    @Override
    public Decision decide(Request request) {
        return decisions.decide(request);
    }

    @Override
    public Explanation explain(Request request) {
        return decisions.explain(request);
    }

    @Override
    public Obligations obligations(LocalDate day) {
        return demands;
    }
}
