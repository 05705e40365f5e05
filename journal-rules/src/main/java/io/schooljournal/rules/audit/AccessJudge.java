package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.PUPILS;
import static io.schooljournal.rules.exchange.PackageFile.REPRESENTATIVES;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.duty.ProcedureTerms;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.Families;
import io.schooljournal.rules.facts.School;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges the giving of access to families: whether there was consent by then, and an application.
 *
 * <p>Nobody records who gave the access, so it is a fault only when whoever may give it at all may not without consent.
 */
record AccessJudge(School school, People people, JournalPolicy policy, RegulationChecks asked, Tally tally)
        implements FileJudge {
    private static final Column PERSON = REPRESENTATIVES.column("person_id");
    private static final Column CHILD = REPRESENTATIVES.column("pupil_id");
    private static final Column APPLIED = REPRESENTATIVES.column("applied_on");
    private static final Column CONSENT = REPRESENTATIVES.column("consent_on");
    private static final Column PUPIL = PUPILS.column("pupil_id");

    @Override
    public void judge(PackageRow row) {
        boolean own = row.file() == PUPILS;
        long pupil = row.hash(own ? PUPIL : CHILD);
        Column givenOn = row.file().column("access_given_on");
        long given = row.number(givenOn);
        if (given == PackageRow.ABSENT) {
            return;
        }
        school.families().of(row.hash(own ? PUPIL : PERSON)).stream()
                .filter(tie -> tie.pupil() == pupil && tie.own() == own)
                .findFirst()
                .ifPresent(tie -> consent(row, tie, given));
        if (!own) {
            application(row, given);
        }
    }

    private void consent(PackageRow row, Families.Tie tie, long given) {
        Set<ClauseRef> clauses = clausesOnConsent(tie, given);
        if (clauses.isEmpty()) {
            return;
        }
        int code = Codes.of(ReasonCode.CONSENT_MISSING);
        tally.cite(code, clauses);
        Boolean consent = school.families().consents(tie, given);
        if (consent == null) {
            tally.notChecked(code, Evidence.value(school.journal(), REPRESENTATIVES, CONSENT));
            return;
        }
        tally.judgedBy(code);
        if (!consent) {
            found(row, code, clauses, given);
        }
    }

    private Set<ClauseRef> clausesOnConsent(Families.Tie tie, long given) {
        Set<ClauseRef> clauses = new LinkedHashSet<>();
        for (Actor giver : Persons.aroundAPupil(people.diary(tie))) {
            if (explain(giver, tie, given, true).verdict() == Verdict.ALLOW) {
                Explanation without = explain(giver, tie, given, false);
                if (without.verdict() == Verdict.ALLOW) {
                    return papers(Paper.CONSENT, given);
                }
                without.reasons().stream()
                        .filter(reason -> reason.code() == ReasonCode.CONSENT_MISSING)
                        .map(Reason::clauses)
                        .forEach(clauses::addAll);
            }
        }
        clauses.addAll(papers(Paper.CONSENT, given));
        return clauses;
    }

    private Explanation explain(Actor giver, Families.Tie tie, long given, boolean consent) {
        return policy.explain(Request.builder()
                .at(school.manifest().zone().startOf(LocalDate.ofEpochDay(given)))
                .zone(school.manifest().zone())
                .actor(giver)
                .action(Action.MANAGE_FAMILY_ACCESS)
                .target(people.diary(tie))
                .state(State.builder()
                        .from(State.ordinary())
                        .consentOnFile(consent)
                        .build())
                .build());
    }

    /** The clauses by which access is not given without a paper. */
    private Set<ClauseRef> papers(Paper paper, long day) {
        Set<ClauseRef> clauses = new LinkedHashSet<>();
        for (ProcedureTerms terms : asked.procedures(day)) {
            if (terms.procedure() == ProcedureTerms.Procedure.FAMILY_ACCESS
                    && terms.needs().contains(paper)) {
                clauses.addAll(terms.clauses());
            }
        }
        return clauses;
    }

    private void application(PackageRow row, long given) {
        Set<ClauseRef> clauses = papers(Paper.APPLICATION, given);
        if (clauses.isEmpty()) {
            return;
        }
        int code = Codes.of(Check.ACCESS_WITHOUT_APPLICATION);
        tally.cite(code, clauses);
        if (!row.hasColumn(APPLIED)) {
            tally.notChecked(code, Evidence.value(school.journal(), REPRESENTATIVES, APPLIED));
            return;
        }
        tally.judgedBy(code);
        long applied = row.number(APPLIED);
        if (applied == PackageRow.ABSENT || applied > given) {
            found(row, code, clauses, given);
        }
    }

    private void found(PackageRow row, int code, Set<ClauseRef> clauses, long given) {
        boolean own = row.file() == PUPILS;
        tally.found(
                code,
                Finds.at(row, code)
                        .clauses(List.copyOf(clauses))
                        .person(own ? null : Finds.person(row, PERSON))
                        .details(Finds.details()
                                .with("action", Action.MANAGE_FAMILY_ACCESS.name())
                                .with("pupil", row.text(own ? PUPIL : CHILD))
                                .with("day", LocalDate.ofEpochDay(given))
                                .all())
                        .build());
    }
}
