package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.regulation.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Actions that nobody may take, roles that are granted in vain, and rules of which one is enough. */
final class AccessLint {
    private final Dossier dossier;
    private final Survey survey;
    private final Discoveries found;

    AccessLint(Dossier dossier, Survey survey, Discoveries found) {
        this.dossier = dossier;
        this.survey = survey;
        this.found = found;
    }

    void look() {
        for (Action action : Action.values()) {
            List<WrittenRule> grants = dossier.rules().stream()
                    .filter(rule -> rule.is("grant") && rule.isOn(action))
                    .toList();
            Text name = Phrases.action(action);
            if (grants.isEmpty()) {
                found.add(
                        LintCode.ACTION_GRANTED_TO_NOBODY,
                        defaultDeny(),
                        survey.refused(action),
                        Phrases.of("lint.ACTION_GRANTED_TO_NOBODY", name));
            } else if (survey.holders(action).isEmpty()) {
                found.add(
                        LintCode.ACTION_NEVER_ALLOWED,
                        grants,
                        survey.refused(action),
                        Phrases.of("lint.ACTION_NEVER_ALLOWED", name));
            } else {
                inVain(action, name, grants);
            }
        }
        twice("default-deny");
        twice("no-marks");
    }

    private List<WrittenRule> defaultDeny() {
        return dossier.rules().stream().filter(rule -> rule.is("default-deny")).toList();
    }

    private void inVain(Action action, Text name, List<WrittenRule> grants) {
        for (WrittenRule grant : grants) {
            Set<String> inVain = new TreeSet<>(grant.holders());
            inVain.removeAll(survey.holders(action));
            for (String holder : inVain) {
                found.add(
                        LintCode.GRANT_NEVER_ALLOWS,
                        List.of(grant),
                        null,
                        Phrases.of("lint.GRANT_NEVER_ALLOWS", grant.id(), Phrases.of("role." + holder), name));
            }
        }
    }

    private void twice(String kind) {
        List<WrittenRule> rules =
                dossier.rules().stream().filter(rule -> rule.is(kind)).toList();
        for (int i = 0; i < rules.size(); i++) {
            for (WrittenRule other : rules.subList(i + 1, rules.size())) {
                if (bindTogether(rules.get(i), other)) {
                    found.add(
                            LintCode.RULE_TWICE,
                            List.of(rules.get(i), other),
                            null,
                            Phrases.of("lint.RULE_TWICE", rules.get(i).id(), other.id(), kind));
                }
            }
        }
    }

    private boolean bindTogether(WrittenRule one, WrittenRule other) {
        boolean sameDay = dossier.lessonDays().stream().anyMatch(day -> one.isInForceOn(day) && other.isInForceOn(day));
        List<Action> both = new ArrayList<>(List.of(Action.values()));
        both.removeIf(action -> !one.isOn(action) || !other.isOn(action));
        return sameDay && !both.isEmpty();
    }
}
