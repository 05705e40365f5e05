package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Remedy;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.rules.analysis.Difference.Aspect;
import io.schooljournal.rules.analysis.Difference.Example;
import io.schooljournal.rules.analysis.Difference.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts a difference into words: who, where, and what each of the two says. */
final class DifferenceText {
    private final Action action;
    private final LocalDate day;
    private final Dossier one;
    private final Dossier other;
    private final Terms oneTerms;
    private final Terms otherTerms;
    private final Extent extent;

    DifferenceText(Action action, LocalDate day, Dossier one, Dossier other, List<Dimension> dimensions) {
        this.action = action;
        this.day = day;
        this.one = one;
        this.other = other;
        this.oneTerms = new Terms(one, action, day);
        this.otherTerms = new Terms(other, action, day);
        this.extent = new Extent(dimensions, List.of(one, other));
    }

    Difference of(Facet facet) {
        Example example = example(facet);
        boolean everybody = facet.key().holder().isEmpty();
        return new Difference(
                action,
                facet.key().direction(),
                facet.key().aspect(),
                List.copyOf(facet.holders()),
                everybody ? List.of() : List.of(extent.who(facet)),
                extent.where(facet),
                side(facet, one, oneTerms, example.one(), facet.key().oneCodes()),
                side(facet, other, otherTerms, example.other(), facet.key().otherCodes()),
                example);
    }

    private Example example(Facet facet) {
        Cell cell = facet.telling();
        Explanation a = one.policy().explain(cell.request());
        Explanation b = other.policy().explain(cell.request());
        Request ordinary = cell.in(Dimension.Of.TIME) == null
                ? cell.request()
                : Hours.moreOrdinary(
                        cell.request(),
                        request -> Answers.alike(a, one.policy().explain(request))
                                && Answers.alike(b, other.policy().explain(request)));
        return new Example(
                ordinary,
                told(facet, ordinary),
                one.policy().explain(ordinary),
                other.policy().explain(ordinary),
                facet.unusual());
    }

    /** Where a term counts from the end of the class's lessons, the example says when that was. */
    private static Text told(Facet facet, Request request) {
        Text told = Telling.of(facet.telling(), request);
        Instant classesEnd = request.target().classesEnd();
        return facet.key().aspect() == Aspect.DEADLINE
                        && classesEnd != null
                        && facet.telling().in(Dimension.Of.LESSON) != null
                ? Phrases.list(List.of(told, Phrases.of("told.classesEnd", Telling.instant(classesEnd, request))))
                : told;
    }

    private Side side(Facet facet, Dossier dossier, Terms terms, Explanation answer, Set<ReasonCode> codes) {
        Cell cell = facet.telling();
        return switch (facet.key().aspect()) {
            case WINDOW -> terms.window(ActionComparison.entry(cell));
            case DEADLINE -> terms.deadline(ActionComparison.entry(cell));
            case REMEDY -> remedies(answer);
            case ACCESS, GROUNDS ->
                answer.decision().allowed() ? allowed(facet, dossier) : refused(answer, codes, facet);
        };
    }

    private Side allowed(Facet facet, Dossier dossier) {
        Set<ClauseRef> clauses = new LinkedHashSet<>();
        for (WrittenRule rule : dossier.rulesOn(action, day)) {
            if (rule.is("grant") && rule.holders().contains(facet.key().holder())) {
                clauses.addAll(rule.clauses());
            }
        }
        return new Side(Phrases.of("may"), List.copyOf(clauses));
    }

    private static Side refused(Explanation answer, Set<ReasonCode> codes, Facet facet) {
        List<Text> because = new ArrayList<>();
        Set<ClauseRef> clauses = new LinkedHashSet<>();
        for (Reason reason : answer.reasons()) {
            if (codes.contains(reason.code()) || (codes.isEmpty() && facet.key().aspect() == Aspect.GROUNDS)) {
                because.add(because(reason.code(), facet.telling().request().state()));
                clauses.addAll(reason.clauses());
            }
        }
        return new Side(Phrases.joined(because, Phrases.of("term.and")), List.copyOf(clauses));
    }

    /** A mark that is not changed to put a remark right may well be changed otherwise. */
    private static Text because(ReasonCode code, State state) {
        boolean remark = code == ReasonCode.MARK_CHANGE_FORBIDDEN && Boolean.TRUE.equals(state.remark());
        return Phrases.of("because." + code + (remark ? ".REMARK" : ""));
    }

    private static Side remedies(Explanation answer) {
        if (answer.remedies().isEmpty()) {
            return new Side(Phrases.of("remedy.none"), List.of());
        }
        List<Text> procedures = new ArrayList<>();
        Set<ClauseRef> clauses = new LinkedHashSet<>();
        for (Remedy remedy : answer.remedies()) {
            procedures.add(Phrases.of(
                    "remedy." + remedy.procedure(),
                    roles(remedy.initiators()),
                    roles(remedy.decidedBy()),
                    roles(remedy.enteredBy())));
            clauses.addAll(remedy.clauses());
        }
        return new Side(Phrases.joined(procedures, Phrases.of("term.or")), List.copyOf(clauses));
    }

    private static Text roles(List<?> roles) {
        return Phrases.list(
                roles.stream().map(role -> Phrases.of("role." + role)).toList());
    }
}
