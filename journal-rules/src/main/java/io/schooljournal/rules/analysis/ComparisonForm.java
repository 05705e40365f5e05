package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Request;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.wire.AnswerForm;
import io.schooljournal.rules.analysis.Difference.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A comparison as a tree for JSON. */
public final class ComparisonForm {
    private ComparisonForm() {}

    /**
     * Writes a comparison as a tree.
     *
     * @param comparison the comparison
     * @param language the language of the sentences
     * @return {@code one}, {@code other}, {@code differences}; each difference with a request that can be asked again and
     *     both answers
     */
    public static Map<String, Object> tree(Comparison comparison, Language language) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("one", comparison.one());
        tree.put("other", comparison.other());
        tree.put(
                "differences",
                comparison.differences().stream()
                        .map(difference -> difference(comparison, difference, language))
                        .toList());
        return tree;
    }

    private static Map<String, Object> difference(Comparison comparison, Difference difference, Language language) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("action", difference.action().name());
        tree.put("direction", difference.direction().name());
        tree.put("aspect", difference.aspect().name());
        tree.put("roles", difference.holders());
        Text where = difference.where();
        if (where != null) {
            tree.put("where", where.in(language));
        }
        tree.put("one", side(difference.one(), language));
        tree.put("other", side(difference.other(), language));
        tree.put("message", ComparisonText.sentence(comparison, Statement.of(difference), language));
        Request request = difference.example().request();
        tree.put("request", ExampleForm.write(Comparison.id(comparison.one()), request));
        tree.put(
                "oneAnswer",
                AnswerForm.write(null, request, difference.example().one(), language));
        tree.put(
                "otherAnswer",
                AnswerForm.write(null, request, difference.example().other(), language));
        return tree;
    }

    private static Map<String, Object> side(Side side, Language language) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("says", side.says().in(language));
        tree.put("clauses", texts(side.clauses()));
        return tree;
    }

    private static List<String> texts(List<ClauseRef> clauses) {
        return clauses.stream().map(ClauseRef::toString).toList();
    }
}
