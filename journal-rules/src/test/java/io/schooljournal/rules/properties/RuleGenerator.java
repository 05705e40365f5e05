package io.schooljournal.rules.properties;

import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.people.Role;
import io.schooljournal.rules.engine.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Rules made up at random, each as a regulation's file would state it. */
record RuleGenerator(Dice dice) {
    private static final List<String> CITED = List.of("base:default-deny");

    /** Returns a rule that can only allow more. */
    Map<String, Object> grant() {
        Map<String, Object> rule = rule("grant");
        rule.put("roles", holders());
        rule.put("scope", dice.of(Scope.values()).name());
        if (dice.percent(25)) {
            rule.put("capacity", dice.of("JOURNAL_CONTROL", "INFORMATIZATION"));
        }
        if (dice.percent(30)) {
            rule.put("withoutLevels", dice.of("SCHOOL", "NOTHING"));
        }
        if (dice.percent(30)) {
            rule.put("limitedByModule", true);
        }
        return rule;
    }

    /** Returns a rule that can only refuse more. */
    Map<String, Object> prohibition() {
        return switch (dice.from(0, 8)) {
            case 0 -> with("exclusion", "roles", some(Role.values()));
            case 1 -> requirement();
            case 2 -> lock();
            case 3 -> rule("closed-year");
            case 4 -> with("no-marks", "grades", dice.from(1, 5) + "-" + dice.from(5, 12));
            case 5 -> rule("not-before-lesson");
            case 6 -> with("mark-change", "forbidden", dice.of("ALWAYS", "TO_PUT_REMARK_RIGHT"));
            case 7 -> application();
            default -> window();
        };
    }

    /** Returns a window; where another binds the same entry the file does not load. */
    Map<String, Object> window() {
        Map<String, Object> window = with("window", "anchor", dice.of("LESSON", "PERIOD_END"));
        window.put("days", dice.from(0, 15));
        window.put("count", "CALENDAR_DAYS");
        window.put("closes", dice.of("END_OF_DAY", "END_OF_DAY", "SAME_TIME"));
        return window;
    }

    private Map<String, Object> requirement() {
        Map<String, Object> rule =
                with("requirement", "fact", dice.of("DIRECTIVE", "CONSENT_ON_FILE", "PUPIL_ENROLLED"));
        rule.put("roles", holders());
        return rule;
    }

    private Map<String, Object> lock() {
        Map<String, Object> rule = with("year-final-lock", "roles", holders());
        rule.put("exceptFinalKinds", dice.percent(30) ? List.of() : some(FinalKind.values()));
        return rule;
    }

    private Map<String, Object> application() {
        String needs = dice.of("GROUND", "DOCUMENTS", "REGISTRATION", "GRANT", "PROTOCOL");
        Map<String, Object> rule = with("application", "needs", needs);
        if (needs.equals("DOCUMENTS")) {
            rule.put("least", dice.from(1, 3));
        } else if (needs.equals("GROUND") || needs.equals("PROTOCOL")) {
            rule.put("grounds", some(CorrectionGround.values()));
        }
        return rule;
    }

    private Map<String, Object> with(String kind, String parameter, Object value) {
        Map<String, Object> rule = rule(kind);
        rule.put(parameter, value);
        return rule;
    }

    private Map<String, Object> rule(String kind) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("kind", kind);
        rule.put("actions", some(Action.values()));
        rule.put("clauses", CITED);
        return rule;
    }

    private List<String> holders() {
        List<String> holders = new ArrayList<>(some(Role.values()));
        if (dice.percent(15)) {
            holders.add("SUBSTITUTE");
        }
        return holders;
    }

    private List<String> some(Enum<?>[] values) {
        Set<String> some = new LinkedHashSet<>();
        Stream.generate(() -> dice.of(values).name()).limit(dice.of(1, 1, 2, 3)).forEach(some::add);
        return List.copyOf(some);
    }
}
