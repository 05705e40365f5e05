package io.schooljournal.rest;

import io.schooljournal.core.regulation.Clause;
import io.schooljournal.core.regulation.ClauseKind;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Edition;
import io.schooljournal.core.regulation.Reading;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.core.regulation.Text;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A regulation in its public form; texts stand in both languages, so that one copy serves every reader. */
final class RegulationForm {
    private RegulationForm() {}

    /** The regulation in a list: {@code id}, {@code title}, {@code editions}, {@code clauses} as counts by kind. */
    static Map<String, Object> summary(Regulation regulation) {
        Map<ClauseKind, Integer> counts = new EnumMap<>(ClauseKind.class);
        regulation.clauses().forEach(clause -> counts.merge(clause.kind(), 1, Integer::sum));
        Map<String, Object> clauses = new LinkedHashMap<>();
        clauses.put("total", regulation.clauses().size());
        counts.forEach((kind, count) -> clauses.put(kind.name(), count));
        Map<String, Object> tree = head(regulation);
        tree.put("clauses", clauses);
        return tree;
    }

    /** All of a regulation: {@code id}, {@code title}, {@code editions}, {@code readings}, {@code clauses}. */
    static Map<String, Object> full(Regulation regulation, Map<ClauseRef, List<String>> carriers) {
        Map<String, Object> tree = head(regulation);
        tree.put(
                "readings",
                regulation.readings().stream().map(RegulationForm::reading).toList());
        tree.put(
                "clauses",
                regulation.clauses().stream()
                        .map(clause -> clause(clause, carriers))
                        .toList());
        return tree;
    }

    /** One clause: {@code ref}, {@code clause}, {@code kind}, {@code text}, {@code reason}, and {@code carriedBy} when that is known. */
    static Map<String, Object> clause(Clause clause, Map<ClauseRef, List<String>> carriers) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("ref", clause.ref().toString());
        tree.put("clause", clause.ref().clause());
        tree.put("kind", clause.kind().name());
        tree.put("text", text(clause.text()));
        String reason = clause.reason();
        if (reason != null) {
            tree.put("reason", reason);
        }
        List<String> carriedBy = carriers.get(clause.ref());
        if (carriedBy != null) {
            tree.put("carriedBy", carriedBy);
        }
        return tree;
    }

    private static Map<String, Object> head(Regulation regulation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", regulation.id());
        tree.put("title", text(regulation.title()));
        tree.put(
                "editions",
                regulation.editions().stream().map(RegulationForm::edition).toList());
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

    private static Map<String, Object> reading(Reading reading) {
        List<String> clauses =
                reading.clauses().stream().map(ClauseRef::toString).toList();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", reading.name());
        tree.put("chosen", reading.chosen());
        tree.put("alternatives", reading.alternatives());
        tree.put("clauses", clauses);
        tree.put("text", text(reading.text()));
        return tree;
    }

    private static Map<String, Object> text(Text text) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("ru", text.ru());
        tree.put("en", text.en());
        return tree;
    }
}
