package io.schooljournal.rules.window;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.engine.WindowBinds;
import io.schooljournal.rules.engine.WindowTerms;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.GradeSpan;
import io.schooljournal.rules.format.RuleEntry;
import io.schooljournal.rules.format.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A window: {@code actions}, {@code anchor}, {@code days}, {@code count}, {@code closes}, {@code keptOpen}, and what
 * it binds: {@code steps}, {@code workKinds}, {@code finalKinds}, {@code subjectAreas}, {@code grades}, {@code prevailsOver}.
 */
record WindowRule(Steps steps, List<Action> actions, WindowTerms terms, WindowBinds binds, RuleEntry entry)
        implements Rule {
    private static final int MOST_DAYS = 3660;

    /** Which steps a window binds; an action by which one can enter as well as change is bound whichever it is. */
    enum Steps {
        /** The first entry and every change. */
        ENTERING_AND_CHANGING,
        /** Changes only: a mark may be entered at any time. */
        CHANGING_ONLY;

        boolean include(Action action) {
            return this == ENTERING_AND_CHANGING || action != Action.PUT_MARK;
        }
    }

    static Rule read(RuleEntry entry) throws BrokenRegulation {
        WindowTerms terms = new WindowTerms(
                entry.required("anchor").code(WindowTerms.Anchor.class),
                entry.required("days").number(0, MOST_DAYS),
                entry.required("count").code(WindowTerms.Count.class),
                entry.required("closes").code(WindowTerms.Closes.class),
                code(entry, "keptOpen", WindowTerms.KeptOpen.class, WindowTerms.KeptOpen.NO));
        Optional<YamlValue> grades = entry.optional("grades");
        WindowBinds binds = new WindowBinds(
                codes(entry, "workKinds", WorkKind.class),
                codes(entry, "finalKinds", FinalKind.class),
                codes(entry, "subjectAreas", SubjectArea.class),
                grades.isPresent() ? GradeSpan.read(grades.get()) : null,
                entry.otherRules("prevailsOver"));
        Steps steps = code(entry, "steps", Steps.class, Steps.ENTERING_AND_CHANGING);
        return new WindowRule(steps, entry.required("actions").codes(Action.class), terms, binds, entry);
    }

    private static <E extends Enum<E>> E code(RuleEntry entry, String name, Class<E> codes, E unlessSaid)
            throws BrokenRegulation {
        Optional<YamlValue> value = entry.optional(name);
        return value.isPresent() ? value.get().code(codes) : unlessSaid;
    }

    private static <E extends Enum<E>> Set<E> codes(RuleEntry entry, String name, Class<E> codes)
            throws BrokenRegulation {
        Optional<YamlValue> list = entry.optional(name);
        return list.isPresent() ? Set.copyOf(list.get().codes(codes)) : Set.of();
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        for (Action action : actions) {
            if (steps.include(action)) {
                tables.action(action).window(entry, terms, binds);
            }
        }
    }
}
