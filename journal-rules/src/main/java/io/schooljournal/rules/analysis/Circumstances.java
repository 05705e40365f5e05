package io.schooljournal.rules.analysis;

import io.schooljournal.core.regulation.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The facts that only bind some of those who ask: a directive, a consent, an enrolment, year finals that are set. */
final class Circumstances {
    /**
     * A fact that is not as it ordinarily is.
     *
     * @param code the fact
     * @param effect what it changes
     */
    record Circumstance(String code, Consumer<Draft> effect) {
        Text note() {
            return Phrases.of("fact." + code);
        }
    }

    private Circumstances() {}

    /** Returns the facts that the rules look at when this holder asks. */
    static List<Circumstance> of(String holder, List<WrittenRule> rules) {
        List<Circumstance> facts = new ArrayList<>();
        if (binds(holder, rules, "requirement", "DIRECTIVE")) {
            facts.add(new Circumstance("DIRECTIVE", draft -> draft.state.directive(true)));
        }
        if (binds(holder, rules, "requirement", "CONSENT_ON_FILE")) {
            facts.add(new Circumstance("CONSENT", draft -> draft.state.consentOnFile(false)));
        }
        if (binds(holder, rules, "requirement", "PUPIL_ENROLLED")) {
            facts.add(new Circumstance("ENROLLED", draft -> draft.state.pupilEnrolled(false)));
        }
        if (binds(holder, rules, "year-final-lock", null)) {
            facts.add(new Circumstance("YEAR_FINALS", draft -> draft.state.yearFinalsSet(true)));
            if (rules.stream().anyMatch(rule -> rule.says("reach", "WHOLE_JOURNAL"))) {
                facts.add(new Circumstance(
                        "JOURNAL_YEAR_FINALS",
                        draft -> draft.state.yearFinalsSet(true).journalYearFinalsSet(true)));
            }
        }
        return facts;
    }

    private static boolean binds(String holder, List<WrittenRule> rules, String kind, @Nullable String fact) {
        return rules.stream()
                .anyMatch(rule ->
                        rule.is(kind) && rule.holders().contains(holder) && (fact == null || rule.says("fact", fact)));
    }
}
