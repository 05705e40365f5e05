package io.schooljournal.rules.audit;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.core.audit.RuleRun;
import io.schooljournal.core.audit.Severity;
import io.schooljournal.core.duty.Duty;
import io.schooljournal.core.duty.DutyPlace;
import io.schooljournal.core.duty.DutyState;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.School;
import io.schooljournal.rules.facts.SharedReading;
import io.schooljournal.rules.reckoning.DutySink;
import io.schooljournal.rules.reckoning.Norm;
import io.schooljournal.rules.reckoning.Reckoning;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The duties that were done late or not at all, as findings: at the row that shows a thing done late, and of what was never
 * done at the row it hangs on. They are reckoned before the rows are judged, and handed out row by row.
 */
final class DutyFindings implements DutySink {
    private final Map<String, List<Finding>> found = new HashMap<>();
    private final Map<String, Deque<Finding>> byFile = new HashMap<>();
    private final Map<DutyCode, Run> runs = new EnumMap<>(DutyCode.class);
    private final Reckoning reckoning;
    private List<NotChecked> gaps = List.of();
    private @Nullable Rules last;

    /** The two rules by which the duties of a norm are judged; a rule that has no code is not run. */
    private record Rules(
            Norm norm,
            @Nullable DutyCode late,
            @Nullable DutyCode missing,
            @Nullable Run lateRun,
            @Nullable Run missingRun) {
        @Nullable
        DutyCode broken(DutyState state) {
            return state == DutyState.LATE ? late : state == DutyState.OVERDUE ? missing : null;
        }
    }

    /** How often a rule was judged and broken, and by which clauses. */
    private static final class Run {
        private final Set<ClauseRef> clauses = new LinkedHashSet<>();
        private Severity severity = Severity.INFO;
        private long judged;
        private long found;

        void bind(Norm norm, Severity weight) {
            clauses.addAll(norm.clauses());
            severity = weight.compareTo(severity) < 0 ? weight : severity;
        }
    }

    /** Makes ready to reckon the duties, once a reading has told what they are reckoned from. */
    DutyFindings(School school, JournalPolicy policy, Instant asOf, SharedReading reading) throws UnreadablePackage {
        this.reckoning = Reckoning.of(school, policy, asOf);
        reckoning.readIn(reading, DutyFindings::isJudgedHere);
    }

    /** Reckons the duties. */
    void reckon() throws UnreadablePackage {
        reckoning.run(DutyFindings::isJudgedHere, this);
        gaps = reckoning.unreckoned(DutyCode::ofUnknown);
        found.forEach((file, ofFile) -> {
            ofFile.sort(Comparator.comparingLong(Finding::line));
            byFile.put(file, new ArrayDeque<>(ofFile));
        });
        found.clear();
    }

    /** Entries that are made only where there is something to enter cannot be missing, and late ones are judged as rows. */
    private static boolean isJudgedHere(Norm norm) {
        return switch (norm.evidence()) {
            case HOMEWORK_ENTERED, ATTENDANCE_ENTERED, MARK_ENTERED, ABSENCE_REASON_ENTERED -> !norm.entry();
            case LOWERING_NOTIFIED -> false;
            default -> true;
        };
    }

    @Override
    public boolean counts(Norm norm, DutyState state) {
        Rules rules = last != null && last.norm.equals(norm) ? last : rules(norm);
        last = rules;
        if (rules.lateRun != null) {
            rules.lateRun.judged++;
        }
        if (rules.missingRun != null) {
            rules.missingRun.judged++;
        }
        return rules.broken(state) != null;
    }

    @Override
    public void take(Norm norm, Duty duty) {
        DutyCode code = rules(norm).broken(duty.state());
        DutyPlace place = duty.place();
        if (code != null && place != null) {
            run(code).found++;
            found.computeIfAbsent(place.file(), key -> new ArrayList<>()).add(finding(code, norm, duty, place));
        }
    }

    private Rules rules(Norm norm) {
        DutyCode late = DutyCode.late(norm);
        DutyCode missing = DutyCode.missing(norm);
        return new Rules(norm, late, missing, bound(late, norm, true), bound(missing, norm, false));
    }

    private @Nullable Run bound(@Nullable DutyCode code, Norm norm, boolean late) {
        if (code == null) {
            return null;
        }
        Run run = run(code);
        run.bind(norm, DutyCode.severity(late, norm));
        return run;
    }

    private Run run(DutyCode code) {
        return runs.computeIfAbsent(code, key -> new Run());
    }

    private static Finding finding(DutyCode code, Norm norm, Duty duty, DutyPlace place) {
        Finds.Details details = Finds.details()
                .with("duty", duty.code())
                .with("what_ru", duty.what().ru())
                .with("what_en", duty.what().en())
                .with("period", duty.period())
                .with("subject", duty.subject())
                .with("pupil", duty.pupil());
        return Finding.builder()
                .severity(DutyCode.severity(duty.done() != null, norm))
                .code(code.name())
                .clauses(duty.clauses())
                .file(place.file())
                .line(place.line())
                .id(place.id())
                .due(duty.due())
                .actual(duty.done())
                .person(duty.persons().size() == 1 ? duty.persons().get(0) : null)
                .schoolClass(duty.schoolClass())
                .details(details.all())
                .build();
    }

    /** Hands out the findings of a row; rows are asked about in the order of their lines. */
    List<Finding> at(PackageFile file, long line) {
        Deque<Finding> left = byFile.get(file.fileName());
        if (left == null || left.isEmpty() || left.getFirst().line() > line) {
            return List.of();
        }
        List<Finding> here = new ArrayList<>(1);
        while (!left.isEmpty() && left.getFirst().line() <= line) {
            here.add(left.removeFirst());
        }
        return here;
    }

    /** The rules that were run, in the order in which the codes are declared. */
    List<RuleRun> runs() {
        List<RuleRun> all = new ArrayList<>();
        runs.forEach((code, run) ->
                all.add(new RuleRun(code.name(), run.severity, List.copyOf(run.clauses), run.judged, run.found)));
        return all;
    }

    List<NotChecked> gaps() {
        return gaps;
    }
}
