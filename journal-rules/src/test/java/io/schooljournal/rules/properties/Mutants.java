package io.schooljournal.rules.properties;

import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.decision.Procedure;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.rules.engine.Scope;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every fault of one step in what a regulation says of decisions: a threshold moved, a role swapped, a span widened, a rule
 * dropped, another reading chosen.
 */
final class Mutants {
    private static final List<String> ROLES = codes(Role.values());
    /** One to whom few things are granted, so that one more grant shows. */
    private static final String BYSTANDER = Role.SECRETARY.name();
    /** What a parameter can say. */
    private static final Map<String, List<String>> VOCABULARY = Map.ofEntries(
            Map.entry("roles", ROLES),
            Map.entry("initiators", ROLES),
            Map.entry("decidedBy", ROLES),
            Map.entry("enteredBy", ROLES),
            Map.entry("actions", codes(Action.values())),
            Map.entry("workKinds", codes(WorkKind.values())),
            Map.entry("finalKinds", codes(FinalKind.values())),
            Map.entry("exceptFinalKinds", codes(FinalKind.values())),
            Map.entry("subjectAreas", codes(SubjectArea.values())),
            Map.entry("grounds", codes(CorrectionGround.values())),
            Map.entry("overcomes", codes(ReasonCode.values())),
            Map.entry("barredBy", codes(ReasonCode.values())),
            Map.entry("scope", codes(Scope.values())),
            Map.entry("capacity", List.of("JOURNAL_CONTROL", "INFORMATIZATION")),
            Map.entry("withoutLevels", List.of("SCHOOL", "NOTHING")),
            Map.entry("anchor", List.of("LESSON", "PERIOD_END")),
            Map.entry("count", List.of("CALENDAR_DAYS", "WORKING_DAYS")),
            Map.entry("closes", List.of("END_OF_DAY", "SAME_TIME")),
            Map.entry("forbidden", List.of("ALWAYS", "TO_PUT_REMARK_RIGHT")),
            Map.entry("needs", List.of("REGISTRATION", "GRANT")),
            Map.entry("fact", List.of("DIRECTIVE", "CONSENT_ON_FILE", "PUPIL_ENROLLED")),
            Map.entry("advisory", codes(AdvisoryCode.values())),
            Map.entry("laterActivity", codes(Activity.values())),
            Map.entry("procedure", codes(Procedure.values())));

    private final OpenRegulation regulation;
    private final List<Mutant> all = new ArrayList<>();

    private Mutants(OpenRegulation regulation) {
        this.regulation = regulation;
    }

    static List<Mutant> of(OpenRegulation regulation) {
        Mutants mutants = new Mutants(regulation);
        regulation.rules().forEach(mutants::ofRule);
        String rules = OpenRegulation.text(regulation.rules());
        regulation.readings().forEach((name, stated) -> {
            if (rules.contains('"' + name + '"')) {
                mutants.ofReading(name, stated);
            }
        });
        regulation
                .levels()
                .forEach((level, span) -> spans(span.toString())
                        .forEach(moved ->
                                mutants.add(level + ": grades " + moved, Map.of("levels", Map.of(level, moved)))));
        return mutants.all;
    }

    private void ofReading(String reading, Map<String, Object> stated) {
        for (Object alternative : OpenRegulation.list(stated.get("alternatives"))) {
            if (!alternative.equals(stated.get("chosen"))) {
                Map<String, ?> chosen = Map.of("chosen", alternative);
                add(reading + ": chosen " + alternative, Map.of("readings", Map.of(reading, chosen)));
            }
        }
    }

    private void ofRule(String id, Map<String, Object> rule) {
        add(id + ": dropped", Map.of("without", List.of(id)));
        rule.forEach((parameter, value) -> {
            if (!List.of("kind", "note", "clauses").contains(parameter)) {
                Map<String, Object> less = new LinkedHashMap<>(rule);
                less.remove(parameter);
                add(id, parameter + " left out", less);
            }
            faults(parameter, value).forEach(fault -> {
                Map<String, Object> faulty = new LinkedHashMap<>(rule);
                faulty.put(parameter, fault);
                add(id, parameter + " " + fault, faulty);
            });
        });
    }

    private void add(String rule, String change, Map<String, Object> faulty) {
        add(rule + ": " + change, Map.of("rules", Map.of(rule, faulty)));
    }

    private void add(String name, Map<String, ?> members) {
        all.add(new Mutant(regulation, name, members));
    }

    private Stream<Object> faults(String parameter, Object value) {
        if (value instanceof Integer number) {
            return Stream.of(number - 1, number + 1);
        }
        if (value instanceof Boolean flag) {
            return Stream.of(!flag);
        }
        if (value instanceof List<?> elements) {
            return ofList(elements, VOCABULARY.getOrDefault(parameter, List.of()), parameter);
        }
        if (value instanceof Map<?, ?> reading && reading.get("reading") instanceof String name) {
            return VOCABULARY.getOrDefault(parameter, List.of()).stream()
                    .filter(code -> !code.equals(regulation.chosen(name)))
                    .map(code -> code);
        }
        return value instanceof String text ? ofText(parameter, text) : Stream.of();
    }

    private static Stream<Object> ofText(String parameter, String text) {
        if (text.matches("\\d+-\\d+")) {
            return spans(text).map(span -> span);
        }
        if (text.matches("\\d\\d:\\d\\d")) {
            LocalTime time = LocalTime.parse(text);
            return Stream.of(
                    time.minusMinutes(1).toString(), time.plusMinutes(1).toString());
        }
        return VOCABULARY.getOrDefault(parameter, List.of()).stream()
                .filter(code -> !code.equals(text))
                .map(code -> code);
    }

    /** One element dropped, one added, each role swapped for one that is not there. */
    private static Stream<Object> ofList(List<?> elements, List<String> vocabulary, String parameter) {
        Stream.Builder<Object> faults = Stream.builder();
        List<String> others =
                vocabulary.stream().filter(code -> !elements.contains(code)).toList();
        for (int i = 0; i < elements.size(); i++) {
            List<Object> fewer = new ArrayList<>(elements);
            Object dropped = fewer.remove(i);
            faults.add(fewer);
            if (parameter.equals("roles")) {
                List<Object> swapped = new ArrayList<>(fewer);
                swapped.add(i, next(dropped, others));
                faults.add(swapped);
            }
        }
        if (!others.isEmpty()) {
            List<Object> more = new ArrayList<>(elements);
            more.add(vocabulary == ROLES && others.contains(BYSTANDER) ? BYSTANDER : others.get(0));
            faults.add(more);
        }
        return faults.build();
    }

    private static String next(Object code, List<String> others) {
        int place = ROLES.indexOf(code.toString());
        return others.stream()
                .filter(other -> ROLES.indexOf(other) > place)
                .findFirst()
                .orElse(others.get(0));
    }

    /** A span of grades with either end moved by one. */
    private static Stream<String> spans(String span) {
        int dash = span.indexOf('-');
        int first = Integer.parseInt(span.substring(0, dash));
        int last = Integer.parseInt(span.substring(dash + 1));
        return Stream.of(
                (first - 1) + "-" + last, (first + 1) + "-" + last, first + "-" + (last - 1), first + "-" + (last + 1));
    }

    private static List<String> codes(Enum<?>[] codes) {
        return Stream.of(codes).map(Enum::name).toList();
    }
}
