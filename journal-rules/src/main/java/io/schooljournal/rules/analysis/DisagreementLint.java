package io.schooljournal.rules.analysis;

import io.schooljournal.core.regulation.Clause;
import io.schooljournal.core.regulation.ClauseKind;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.rules.format.Disagreement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where clauses disagree: what the rules show, what the file says of it, and whether that holds. */
final class DisagreementLint {
    private final Dossier dossier;
    private final Survey survey;
    private final Discoveries found;
    private final List<Disagreement> known;
    private final Map<ClauseRef, ClauseKind> kinds = new HashMap<>();

    DisagreementLint(Dossier dossier, Survey survey, Discoveries found) {
        this.dossier = dossier;
        this.survey = survey;
        this.found = found;
        this.known = dossier.file().disagreements();
        for (Clause clause : dossier.file().citable()) {
            kinds.put(clause.ref(), clause.kind());
        }
    }

    void look() {
        for (Disagreement disagreement : known) {
            declared(disagreement);
        }
        for (Conflict conflict : Conflicts.of(dossier)) {
            if (!isInherited(conflict)) {
                shown(conflict);
            }
        }
        sayTheSame();
    }

    /** What rules say on the strength of inherited clauses alone is for the file that has those clauses to settle. */
    private boolean isInherited(Conflict conflict) {
        return Discoveries.clauses(conflict.rules()).stream()
                .noneMatch(clause -> clause.regulation().equals(dossier.id()));
    }

    private void shown(Conflict conflict) {
        boolean settled = known.stream().anyMatch(disagreement -> isBetween(disagreement, conflict));
        if (!settled) {
            found.add(
                    LintCode.CLAUSES_DISAGREE,
                    conflict.rules(),
                    survey.caseOf(conflict.rule().clauses()),
                    Phrases.of(
                            "lint.CLAUSES_DISAGREE." + conflict.sort(),
                            conflict.rule().id(),
                            cited(conflict.rule().clauses()),
                            ids(conflict.against()),
                            cited(conflict.other())));
        }
    }

    /** A disagreement is about a conflict when it names a clause of either side. */
    private static boolean isBetween(Disagreement disagreement, Conflict conflict) {
        Set<ClauseRef> one = new HashSet<>(disagreement.between());
        one.retainAll(conflict.rule().clauses());
        Set<ClauseRef> other = new HashSet<>(disagreement.between());
        other.retainAll(conflict.other());
        Set<ClauseRef> both = new HashSet<>(one);
        both.addAll(other);
        return !one.isEmpty() && !other.isEmpty() && both.size() > 1;
    }

    private void declared(Disagreement disagreement) {
        List<WrittenRule> carriers = carriers(disagreement);
        Text doubt = doubt(disagreement, carriers);
        if (doubt != null) {
            found.add(LintCode.DISAGREEMENT_UNFOUNDED, carriers, disagreement.between(), null, doubt);
        } else {
            found.add(
                    LintCode.DISAGREEMENT_SETTLED,
                    carriers,
                    disagreement.between(),
                    survey.caseOf(disagreement.between()),
                    Phrases.of(
                            "lint.DISAGREEMENT_SETTLED." + disagreement.settledBy(),
                            disagreement.text(),
                            String.valueOf(disagreement.name())));
        }
    }

    private List<WrittenRule> carriers(Disagreement disagreement) {
        return dossier.rules().stream()
                .filter(rule -> rule.clauses().stream().anyMatch(disagreement.between()::contains))
                .toList();
    }

    /** Returns what does not hold of what the file says, or null. */
    private @Nullable Text doubt(Disagreement disagreement, List<WrittenRule> carriers) {
        String name = String.valueOf(disagreement.name());
        boolean holds = switch (disagreement.settledBy()) {
            case READING ->
                dossier.file().readings().stream()
                        .filter(reading -> reading.name().equals(name))
                        .flatMap(reading -> reading.clauses().stream())
                        .anyMatch(disagreement.between()::contains);
            case RULE -> carriers.stream().anyMatch(rule -> rule.id().equals(name));
            case PRECEDENCE -> carriers.stream().anyMatch(rule -> prevails(rule, carriers));
            case BOTH_BIND -> carried(disagreement, carriers).size() > 1;
        };
        return holds
                ? null
                : Phrases.of("lint.DISAGREEMENT_UNFOUNDED." + disagreement.settledBy(), disagreement.text(), name);
    }

    private static boolean prevails(WrittenRule rule, List<WrittenRule> carriers) {
        return carriers.stream().anyMatch(other -> rule.names("prevailsOver").contains(other.id()));
    }

    private static Set<ClauseRef> carried(Disagreement disagreement, List<WrittenRule> carriers) {
        Set<ClauseRef> carried = new LinkedHashSet<>(disagreement.between());
        carried.retainAll(Discoveries.clauses(carriers));
        return carried;
    }

    /** A window that rests on several clauses is said several times, and every refusal cites them all. */
    private void sayTheSame() {
        for (WrittenRule rule : dossier.rules()) {
            List<ClauseRef> same = rule.clauses().stream()
                    .filter(clause -> kinds.get(clause) == ClauseKind.WINDOW)
                    .toList();
            if (rule.is("window") && same.size() > 1) {
                found.add(
                        LintCode.CLAUSES_SAY_THE_SAME,
                        List.of(rule),
                        same,
                        null,
                        Phrases.of("lint.CLAUSES_SAY_THE_SAME", rule.id(), cited(same)));
            }
        }
    }

    static String ids(Set<WrittenRule> rules) {
        List<String> ids = new ArrayList<>();
        rules.forEach(rule -> ids.add("`" + rule.id() + "`"));
        return String.join(", ", ids);
    }

    /** Returns clauses as they are cited inside their own regulation. */
    static String cited(List<ClauseRef> clauses) {
        return String.join(
                ", ", clauses.stream().map(ClauseRef::clause).distinct().toList());
    }
}
