package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.Edition;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import io.schooljournal.rules.format.RuleEntry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * A regulation as the analysis sees it: its file, the rules that stand in it, and the policy they make.
 *
 * @param file the file
 * @param policy what the file was compiled to
 * @param rules the rules that stand under the chosen readings, whatever the day
 */
record Dossier(RegulationFile file, JournalPolicy policy, List<WrittenRule> rules) {
    static Dossier of(RegulationFile file) throws BrokenRegulation {
        List<WrittenRule> rules = new ArrayList<>();
        for (RuleEntry entry : file.rules()) {
            if (entry.stands()) {
                rules.add(new WrittenRule(entry));
            }
        }
        return new Dossier(file, Regulations.compile(file), List.copyOf(rules));
    }

    String id() {
        return file.id();
    }

    List<WrittenRule> rulesOn(Action action, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.isInForceOn(day) && rule.isOn(action))
                .toList();
    }

    /** Returns an ordinary lesson day in each edition, the earliest first. */
    List<LocalDate> lessonDays() {
        return policy.regulation().editions().stream().map(Dossier::lessonDay).toList();
    }

    /** Returns the first Tuesday of an October in the edition, or its first day when it has none. */
    static LocalDate lessonDay(Edition edition) {
        LocalDate october = tuesdayOfOctober(edition.from().getYear());
        LocalDate day = october.isBefore(edition.from())
                ? tuesdayOfOctober(edition.from().getYear() + 1)
                : october;
        return edition.isInForceOn(day) ? day : edition.from();
    }

    private static LocalDate tuesdayOfOctober(int year) {
        return LocalDate.of(year, Month.OCTOBER, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    }
}
