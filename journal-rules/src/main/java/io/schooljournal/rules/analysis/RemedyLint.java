package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Procedure;
import io.schooljournal.core.people.Role;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Roles that a remedy names for a step they may never take, and roles that may take it and are not named. */
final class RemedyLint {
    private final Dossier dossier;
    private final Survey survey;
    private final Discoveries found;

    RemedyLint(Dossier dossier, Survey survey, Discoveries found) {
        this.dossier = dossier;
        this.survey = survey;
        this.found = found;
    }

    void look() {
        for (WrittenRule remedy : dossier.rules()) {
            if (remedy.is("remedy")) {
                look(remedy);
            }
        }
    }

    private void look(WrittenRule remedy) {
        if (remedy.says("procedure", Procedure.CORRECTION.name())) {
            step(remedy, "initiators", Action.REQUEST_CORRECTION);
            step(remedy, "decidedBy", Action.DECIDE_CORRECTION);
            step(remedy, "enteredBy", Action.APPLY_CORRECTION);
        } else {
            remedy.actions().forEach(action -> granted(remedy, "enteredBy", action));
        }
    }

    private void step(WrittenRule remedy, String part, Action action) {
        granted(remedy, part, action);
        Set<String> unnamed = new TreeSet<>(survey.holders(action));
        unnamed.removeAll(names(remedy, part));
        for (String holder : unnamed) {
            add(LintCode.REMEDY_ROLE_NOT_NAMED, remedy, holder, action);
        }
    }

    private void granted(WrittenRule remedy, String part, Action action) {
        for (String holder : names(remedy, part)) {
            if (!survey.holders(action).contains(holder)) {
                add(LintCode.REMEDY_ROLE_NOT_GRANTED, remedy, holder, action);
            }
        }
    }

    private static Set<String> names(WrittenRule remedy, String part) {
        return remedy.roles(part).stream().map(Role::name).collect(Collectors.toSet());
    }

    private void add(LintCode code, WrittenRule remedy, String holder, Action action) {
        found.add(
                code,
                List.of(remedy),
                null,
                Phrases.of("lint." + code, remedy.id(), Phrases.of("role." + holder), Phrases.action(action)));
    }
}
