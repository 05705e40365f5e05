package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.regulation.Text;
import java.util.List;
import java.util.Set;

/** Duties that are done by an action, and whether those who have them may ever take it. */
final class DutyLint {
    private final Dossier dossier;
    private final Survey survey;
    private final Discoveries found;

    DutyLint(Dossier dossier, Survey survey, Discoveries found) {
        this.dossier = dossier;
        this.survey = survey;
        this.found = found;
    }

    void look() {
        for (WrittenRule duty : dossier.rules()) {
            if (duty.is("duty", "periodic") && duty.has("action")) {
                look(duty, duty.codes("action", Action.class).get(0));
            }
        }
    }

    private void look(WrittenRule duty, Action action) {
        Set<String> may = survey.holders(action);
        List<String> who = duty.names("who");
        List<String> mayNot = who.stream().filter(role -> !may.contains(role)).toList();
        if (mayNot.size() == who.size()) {
            add(LintCode.DUTY_NOBODY_MAY_FULFIL, duty, mayNot, action);
        } else if (!mayNot.isEmpty()) {
            add(LintCode.DUTY_ROLE_NOT_GRANTED, duty, mayNot, action);
        }
    }

    private void add(LintCode code, WrittenRule duty, List<String> roles, Action action) {
        Text names = Phrases.list(
                roles.stream().map(role -> Phrases.of("role." + role)).toList());
        found.add(code, List.of(duty), null, Phrases.of("lint." + code, duty.id(), names, Phrases.action(action)));
    }
}
