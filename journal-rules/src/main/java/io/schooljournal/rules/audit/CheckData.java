package io.schooljournal.rules.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.schooljournal.core.audit.Severity;
import io.schooljournal.core.regulation.ClauseRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the checks of the package go by: {@code checks.json}.
 *
 * @param norms how much each check weighs, and its clauses
 * @param scaleOfSubjectsNotMarked the scale of a subject whose scale is left empty
 * @param scalesElsewhere numeric scales that no regulation here uses, but a package from elsewhere may
 */
record CheckData(Map<Check, Norm> norms, String scaleOfSubjectsNotMarked, List<Span> scalesElsewhere) {
    static final CheckData BUILT_IN = load();

    /** The weight of a check and the clauses behind it. */
    record Norm(Severity severity, List<ClauseRef> clauses) {}

    /** The numbers of a scale, both ends inclusive. */
    record Span(BigDecimal from, BigDecimal to) {
        boolean contains(BigDecimal number) {
            return from.compareTo(number) <= 0 && number.compareTo(to) <= 0;
        }
    }

    Norm norm(Check check) {
        return java.util.Objects.requireNonNull(norms.get(check));
    }

    /** Returns the clauses behind all checks. */
    Set<ClauseRef> clauses() {
        return norms.values().stream().flatMap(norm -> norm.clauses().stream()).collect(Collectors.toSet());
    }

    private static CheckData load() {
        try (InputStream stream = CheckData.class.getResourceAsStream("checks.json")) {
            JsonNode root = new ObjectMapper().readTree(stream);
            Map<Check, Norm> norms = new EnumMap<>(Check.class);
            for (Check check : Check.values()) {
                JsonNode norm = root.required("checks").required(check.name());
                norms.put(
                        check,
                        new Norm(Severity.valueOf(norm.required("severity").asText()), clauses(norm)));
            }
            List<Span> spans = new ArrayList<>();
            for (JsonNode scale : root.required("scalesElsewhere")) {
                spans.add(new Span(
                        scale.required("from").decimalValue(),
                        scale.required("to").decimalValue()));
            }
            return new CheckData(
                    norms, root.required("scaleOfSubjectsNotMarked").asText(), List.copyOf(spans));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<ClauseRef> clauses(JsonNode norm) {
        List<ClauseRef> clauses = new ArrayList<>();
        norm.required("clauses").forEach(clause -> clauses.add(ClauseRef.parse(clause.asText())));
        return List.copyOf(clauses);
    }
}
