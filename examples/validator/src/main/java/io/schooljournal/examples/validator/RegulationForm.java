package io.schooljournal.examples.validator;

import io.schooljournal.core.regulation.Clause;
import io.schooljournal.core.regulation.Edition;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Reading;
import io.schooljournal.core.regulation.Regulation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A regulation as a JSON tree: codes as they are, texts in one language. */
final class RegulationForm {
    private RegulationForm() {}

    /** Returns the id, the title, the editions and the number of clauses. */
    static Map<String, Object> summary(Regulation regulation, Language language) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", regulation.id());
        tree.put("title", regulation.title().in(language));
        tree.put(
                "editions",
                regulation.editions().stream().map(RegulationForm::edition).toList());
        tree.put("clauses", regulation.clauses().size());
        return tree;
    }

    /** Returns everything, clause by clause. */
    static Map<String, Object> whole(Regulation regulation, Language language) {
        Map<String, Object> tree = summary(regulation, language);
        tree.put(
                "readings",
                regulation.readings().stream()
                        .map(reading -> reading(reading, language))
                        .toList());
        tree.put(
                "clauses",
                regulation.clauses().stream()
                        .map(clause -> clause(clause, language))
                        .toList());
        return tree;
    }

    private static Map<String, Object> edition(Edition edition) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", edition.from().toString());
        LocalDate to = edition.to();
        if (to != null) {
            tree.put("to", to.toString());
        }
        return tree;
    }

    private static Map<String, Object> reading(Reading reading, Language language) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", reading.name());
        tree.put("chosen", reading.chosen());
        tree.put("alternatives", reading.alternatives());
        tree.put("clauses", texts(reading.clauses()));
        tree.put("text", reading.text().in(language));
        return tree;
    }

    private static Map<String, Object> clause(Clause clause, Language language) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("clause", clause.ref().clause());
        tree.put("kind", clause.kind().name());
        tree.put("text", clause.text().in(language));
        String reason = clause.reason();
        if (reason != null) {
            tree.put("reason", reason);
        }
        return tree;
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(String::valueOf).toList();
    }
}
