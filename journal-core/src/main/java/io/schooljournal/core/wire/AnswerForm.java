package io.schooljournal.core.wire;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.Remedy;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.regulation.Language;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer is written in its public form: members in a fixed order, absent when empty. */
public final class AnswerForm {
    private AnswerForm() {}

    /**
     * Writes the answer to a request.
     *
     * @param id the caller's name for the request, given back unchanged; null when there is none
     * @param request the request that was answered
     * @param explanation the answer
     * @param language the language of the messages; codes and clauses are the same in both
     * @return {@code id}, {@code verdict}, {@code missing}, {@code reasons}, {@code openUntil}, {@code advisories},
     *     {@code remedies}
     */
    public static Map<String, Object> write(
            @Nullable Object id, Request request, Explanation explanation, Language language) {
        Map<String, Object> answer = new LinkedHashMap<>();
        if (id != null) {
            answer.put("id", id);
        }
        answer.put("verdict", explanation.verdict().name());
        putUnlessEmpty(
                answer,
                "missing",
                explanation.decision().missing().stream().map(Fact::pointer).toList());
        List<Map<String, Object>> reasons = new ArrayList<>();
        for (Reason reason : explanation.reasons()) {
            reasons.add(reason(reason, request, explanation, language));
        }
        putUnlessEmpty(answer, "reasons", reasons);
        Instant openUntil = explanation.openUntil();
        if (openUntil != null) {
            answer.put("openUntil", instant(openUntil, request.zone()));
        }
        List<Map<String, Object>> advisories = new ArrayList<>();
        for (Advisory advisory : explanation.advisories()) {
            advisories.add(advisory(advisory, request, language));
        }
        putUnlessEmpty(answer, "advisories", advisories);
        putUnlessEmpty(
                answer,
                "remedies",
                explanation.remedies().stream().map(AnswerForm::remedy).toList());
        return answer;
    }

    /**
     * Writes an instant in the school's local time with its offset.
     *
     * @param instant any instant
     * @param zone the school's zone
     * @return such as {@code 2024-10-04T00:00:00+03:00}
     */
    public static String instant(Instant instant, SchoolZone zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone.id()));
    }

    static Map<String, Object> reason(Reason reason, Request request, Explanation explanation, Language language) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", reason.code().name());
        putUnlessEmpty(tree, "clauses", texts(reason.clauses()));
        tree.put("message", Wording.in(language).reason(reason, request, explanation));
        return tree;
    }

    static Map<String, Object> advisory(Advisory advisory, Request request, Language language) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", advisory.code().name());
        putUnlessEmpty(tree, "clauses", texts(advisory.clauses()));
        tree.put("due", instant(advisory.due(), request.zone()));
        tree.put("message", Wording.in(language).advisory(advisory, request));
        return tree;
    }

    static Map<String, Object> remedy(Remedy remedy) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("procedure", remedy.procedure().name());
        putUnlessEmpty(tree, "initiators", texts(remedy.initiators()));
        putUnlessEmpty(tree, "decidedBy", texts(remedy.decidedBy()));
        putUnlessEmpty(tree, "enteredBy", texts(remedy.enteredBy()));
        putUnlessEmpty(tree, "clauses", texts(remedy.clauses()));
        return tree;
    }

    static List<String> texts(List<?> values) {
        return values.stream().map(String::valueOf).toList();
    }

    static void putUnlessEmpty(Map<String, Object> tree, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            tree.put(name, values);
        }
    }
}
