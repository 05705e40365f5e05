package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Rules and parameters without which every answer would be the same, to complete requests and to those that lack one fact.
 *
 * <p>A parameter that is left to a reading may be without effect under the chosen alternative, and is passed over; so is
 * the rule on what nobody is granted, which is there for actions still to come.
 */
final class EffectLint {
    /** Only what a decision is made of can be told from decisions. */
    static final Set<String> DECIDING = Set.of(
            "grant",
            "exclusion",
            "requirement",
            "window",
            "year-final-lock",
            "closed-year",
            "no-marks",
            "not-before-lesson",
            "mark-change",
            "application",
            "remedy",
            "deadline");

    private final Dossier dossier;
    private final Discoveries found;
    private final Map<String, Grid> grids = new HashMap<>();

    EffectLint(Dossier dossier, Discoveries found) {
        this.dossier = dossier;
        this.found = found;
    }

    void look() throws BrokenRegulation {
        for (WrittenRule rule : dossier.rules()) {
            if (DECIDING.contains(rule.kind())) {
                look(rule);
            }
        }
    }

    private void look(WrittenRule rule) throws BrokenRegulation {
        if (isWithoutEffect(rule, entry -> null)) {
            found.add(
                    LintCode.RULE_WITHOUT_EFFECT,
                    List.of(rule),
                    null,
                    Phrases.of("lint.RULE_WITHOUT_EFFECT", rule.id()));
            return;
        }
        for (String parameter : rule.entry().parameters()) {
            if (!rule.entry().isLeftToReading(parameter) && isWithoutEffect(rule, entry -> entry.without(parameter))) {
                found.add(
                        LintCode.PARAMETER_WITHOUT_EFFECT,
                        List.of(rule),
                        null,
                        Phrases.of("lint.PARAMETER_WITHOUT_EFFECT", parameter, rule.id()));
            }
        }
    }

    /** What the regulation needs in order to be used at all is not without effect. */
    private boolean isWithoutEffect(WrittenRule rule, UnaryOperator<@Nullable RuleEntry> change)
            throws BrokenRegulation {
        JournalPolicy changed = changed(rule, change);
        if (changed == null) {
            return false;
        }
        for (LocalDate day : dossier.lessonDays()) {
            for (Action action : rule.actions()) {
                if (rule.isInForceOn(day) && !alike(grid(action, day), changed)) {
                    return false;
                }
            }
        }
        return true;
    }

    private @Nullable JournalPolicy changed(WrittenRule rule, UnaryOperator<@Nullable RuleEntry> change)
            throws BrokenRegulation {
        List<RuleEntry> rules = new ArrayList<>();
        for (RuleEntry entry : dossier.file().rules()) {
            boolean meant = entry.id().equals(rule.id())
                    && java.util.Objects.equals(entry.from(), rule.entry().from());
            RuleEntry kept = meant ? change.apply(entry) : entry;
            if (kept != null) {
                rules.add(kept);
            }
        }
        try {
            return Regulations.compile(dossier.file(), rules);
        } catch (BrokenRegulation needed) {
            return null;
        }
    }

    private Grid grid(Action action, LocalDate day) {
        return grids.computeIfAbsent(action + " " + day, key -> Grid.of(action, day, List.of(dossier)));
    }

    private boolean alike(Grid grid, JournalPolicy changed) {
        for (Cell cell : grid) {
            if (!Answers.alike(dossier.policy().explain(cell.request()), changed.explain(cell.request()))) {
                return false;
            }
        }
        for (Cell cell : grid) {
            if (!Incomplete.alike(cell.request(), dossier.policy(), changed)) {
                return false;
            }
        }
        return true;
    }
}
