package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.rules.format.GradeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dimensions of one action, found in the rules that name it; what no rule looks at is no dimension. */
final class Dimensions {
    private static final int ORDINARY_GRADE = 7;
    private static final int SENIOR_GRADE = 10;

    private final Action action;
    private final LocalDate day;
    private final List<WrittenRule> rules = new ArrayList<>();
    private final Map<SchoolLevel, GradeSpan> levels = new EnumMap<>(SchoolLevel.class);
    private final Set<Integer> levelStarts = new TreeSet<>();
    private final List<Dimension> dimensions = new ArrayList<>();

    Dimensions(Action action, LocalDate day, List<Dossier> dossiers) {
        this.action = action;
        this.day = day;
        for (Dossier dossier : dossiers) {
            rules.addAll(dossier.rulesOn(action, day));
            levels.putAll(dossier.file().levels());
            dossier.file().levels().values().forEach(span -> cut(levelStarts, span));
        }
    }

    List<Dimension> all() {
        grades();
        areas();
        activities();
        entries();
        new Times(action, day, rules).addTo(dimensions);
        dimensions.add(new Dimension(Dimension.Of.WHO, new Actors(rules, levels).all()));
        flags();
        corrections();
        dimensions.sort((one, other) -> one.of().compareTo(other.of()));
        return List.copyOf(dimensions);
    }

    private static void cut(Set<Integer> starts, GradeSpan span) {
        starts.add(span.from());
        starts.add(span.to() + 1);
    }

    private boolean any(String parameter, String value) {
        return rules.stream().anyMatch(rule -> rule.says(parameter, value));
    }

    private void grades() {
        Set<Integer> starts = new TreeSet<>(Set.of(Grade.FIRST, Grade.LAST + 1));
        if (any("scope", "OWN_LEVELS")) {
            starts.addAll(levelStarts);
        }
        for (WrittenRule rule : rules) {
            Stream.of("grades", "exceptGrades")
                    .map(rule::grades)
                    .filter(span -> span != null)
                    .forEach(span -> cut(starts, span));
        }
        List<Integer> sorted =
                starts.stream().filter(grade -> grade <= Grade.LAST + 1).toList();
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i + 1 < sorted.size(); i++) {
            choices.add(grades(sorted.get(i), sorted.get(i + 1) - 1));
        }
        add(Dimension.Of.GRADE, choices);
    }

    private static Choice grades(int from, int to) {
        GradeSpan span = new GradeSpan(from, to);
        int grade = span.contains(ORDINARY_GRADE) ? ORDINARY_GRADE : span.contains(SENIOR_GRADE) ? SENIOR_GRADE : to;
        int unusual = grade == ORDINARY_GRADE ? 0 : grade == Grade.LAST ? 4 : 1;
        return new Choice(from + "-" + to, unusual, Phrases.of("grade", grade), draft -> draft.grade = Grade.of(grade));
    }

    /** Areas that the same rules name are one value, whose code names them all; a module is own or not whatever the activity. */
    private void areas() {
        Map<Set<WrittenRule>, List<SubjectArea>> areas = new LinkedHashMap<>();
        for (SubjectArea area : SubjectArea.values()) {
            Set<WrittenRule> naming = rules.stream()
                    .filter(rule ->
                            rule.codes("subjectAreas", SubjectArea.class).contains(area))
                    .collect(Collectors.toSet());
            areas.computeIfAbsent(naming, key -> new ArrayList<>()).add(area);
        }
        if (areas.size() > 1) {
            add(Dimension.Of.AREA, areas.values().stream().map(Dimensions::area).toList());
        }
    }

    private static Choice area(List<SubjectArea> alike) {
        SubjectArea last = alike.get(alike.size() - 1);
        return new Choice(
                alike.stream().map(SubjectArea::name).collect(Collectors.joining("+")),
                last == SubjectArea.OTHER ? 0 : 1,
                Phrases.of("area." + last),
                draft -> draft.area = last);
    }

    private void activities() {
        if (rules.stream().anyMatch(rule -> rule.has("laterActivity"))) {
            add(Dimension.Of.ACTIVITY, codes("activity", Activity.values(), (draft, value) -> draft.activity = value));
        }
    }

    private void entries() {
        if (action == Action.APPLY_CORRECTION) {
            add(
                    Dimension.Of.ENTRY,
                    List.of(
                            new Choice("MARK", 0, Phrases.of("entry.MARK"), d -> d.workKind = WorkKind.CURRENT),
                            new Choice("NO_MARK", 1, Phrases.of("entry.NO_MARK"), d -> {}),
                            new Choice("FINAL_MARK", 1, Phrases.of("entry.FINAL_MARK"), d -> {
                                d.finalKind = FinalKind.PERIOD;
                                d.lessonStart = null;
                            })));
        }
        if (action == Action.SET_FINAL_MARK
                && rules.stream().anyMatch(rule -> rule.has("finalKinds") || rule.has("exceptFinalKinds"))) {
            add(Dimension.Of.ENTRY, codes("final", FinalKind.values(), (draft, kind) -> draft.finalKind = kind));
        }
        if ((action == Action.PUT_MARK || action == Action.CHANGE_MARK)
                && rules.stream().anyMatch(rule -> rule.has("workKinds"))) {
            add(Dimension.Of.ENTRY, codes("work", WorkKind.values(), (draft, kind) -> draft.workKind = kind));
        }
    }

    private static <E extends Enum<E>> List<Choice> codes(String name, E[] values, BiConsumer<Draft, E> effect) {
        List<Choice> choices = new ArrayList<>();
        for (E value : values) {
            choices.add(new Choice(
                    value.name(),
                    Math.min(value.ordinal(), 1),
                    Phrases.of(name + "." + value),
                    draft -> effect.accept(draft, value)));
        }
        return choices;
    }

    private void flags() {
        flag(Dimension.Of.YEAR_CLOSED, has("closed-year"), d -> d.state.yearClosed(true));
        flag(Dimension.Of.REMARK, any("forbidden", "TO_PUT_REMARK_RIGHT"), d -> d.state.remark(true));
    }

    private boolean has(String kind) {
        return rules.stream().anyMatch(rule -> rule.is(kind));
    }

    private void flag(Dimension.Of of, boolean looked, Consumer<Draft> effect) {
        if (looked) {
            add(
                    of,
                    List.of(
                            new Choice("ORDINARY", 0, null, d -> {}),
                            new Choice("SET", 2, Phrases.of("fact." + of), effect)));
        }
    }

    private void corrections() {
        if (has("application")) {
            add(Dimension.Of.CORRECTION, new Applications(rules).all());
        }
    }

    private void add(Dimension.Of of, List<Choice> choices) {
        dimensions.add(new Dimension(of, choices));
    }
}
