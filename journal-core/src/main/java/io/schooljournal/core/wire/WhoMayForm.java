package io.schooljournal.core.wire;

import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.Candidate;
import io.schooljournal.core.policy.WhoMay;
import io.schooljournal.core.regulation.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to who may is written in its public form: members in a fixed order, absent when empty. */
public final class WhoMayForm {
    private final Request request;
    private final Language language;

    private WhoMayForm(Request request, Language language) {
        this.request = request;
        this.language = language;
    }

    /**
     * Writes who may.
     *
     * @param id the caller's name for the question, given back unchanged; null when there is none
     * @param request the question that was answered
     * @param answer the answer
     * @param language the language of the messages; codes and clauses are the same in both
     * @return {@code id}, {@code anybody}, {@code candidates}, {@code reasons}, {@code openUntil}, {@code advisories},
     *     {@code remedies}
     */
    public static Map<String, Object> write(@Nullable Object id, Request request, WhoMay answer, Language language) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (id != null) {
            tree.put("id", id);
        }
        new WhoMayForm(request, language).put(tree, answer);
        return tree;
    }

    private void put(Map<String, Object> tree, WhoMay answer) {
        tree.put("anybody", answer.anybody());
        AnswerForm.putUnlessEmpty(
                tree,
                "candidates",
                answer.candidates().stream().map(this::candidate).toList());
        AnswerForm.putUnlessEmpty(tree, "reasons", reasons(answer));
        Instant openUntil = answer.openUntil();
        if (openUntil != null) {
            tree.put("openUntil", AnswerForm.instant(openUntil, request.zone()));
        }
        List<Map<String, Object>> advisories = new ArrayList<>();
        for (Advisory advisory : answer.advisories()) {
            advisories.add(AnswerForm.advisory(advisory, request, language));
        }
        AnswerForm.putUnlessEmpty(tree, "advisories", advisories);
        AnswerForm.putUnlessEmpty(
                tree,
                "remedies",
                answer.remedies().stream().map(AnswerForm::remedy).toList());
    }

    private Map<String, Object> candidate(Candidate candidate) {
        Map<String, Object> tree = new LinkedHashMap<>();
        candidate.substitute().ifPresent(person -> {
            tree.put("role", "SUBSTITUTE");
            tree.put("person", person.value());
        });
        candidate.assignment().ifPresent(assignment -> scope(tree, assignment));
        tree.put("verdict", candidate.verdict().name());
        AnswerForm.putUnlessEmpty(
                tree,
                "missing",
                candidate.answer().decision().missing().stream()
                        .map(Fact::pointer)
                        .toList());
        List<Map<String, Object>> reasons = new ArrayList<>();
        for (Reason reason : candidate.answer().reasons()) {
            reasons.add(AnswerForm.reason(reason, request, candidate.answer(), language));
        }
        AnswerForm.putUnlessEmpty(tree, "reasons", reasons);
        return tree;
    }

    /** What the target does not tell stands in the assignment as a stopgap, and is not written. */
    private void scope(Map<String, Object> tree, RoleAssignment assignment) {
        Target target = request.target();
        tree.put("role", assignment.role().name());
        if (target.subject() != null && target.subject().equals(assignment.subject())) {
            tree.put("subject", target.subject().value());
        }
        if (target.schoolClass() != null && assignment.classes().contains(target.schoolClass())) {
            tree.put("class", target.schoolClass().value());
        }
        AnswerForm.putUnlessEmpty(tree, "levels", AnswerForm.texts(List.copyOf(assignment.levels())));
        if (target.pupil() != null && assignment.pupils().contains(target.pupil())) {
            tree.put("pupil", target.pupil().value());
        }
        if (assignment.journalControl()) {
            tree.put("journalControl", true);
        }
        if (assignment.informatization()) {
            tree.put("informatization", true);
        }
    }

    /** The reasons that are everybody's are worded with the answer of whoever was refused. */
    private List<Map<String, Object>> reasons(WhoMay answer) {
        List<Map<String, Object>> reasons = new ArrayList<>();
        for (Reason reason : answer.reasons()) {
            reasons.add(AnswerForm.reason(reason, request, answer.refusal(), language));
        }
        return reasons;
    }
}
