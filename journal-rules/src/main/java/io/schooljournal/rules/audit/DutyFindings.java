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
final class DutyFindings {
    private final Map<String, Deque<Finding>> byFile = new HashMap<>();
    private final Map<DutyCode, Run> runs = new EnumMap<>(DutyCode.class);
    private final List<NotChecked> gaps;

    /** How often a rule was judged and broken, and by which clauses. */
    private static final class Run {
        private final Set<ClauseRef> clauses = new LinkedHashSet<>();
        private Severity severity = Severity.INFO;
        private long judged;
        private long found;

        void judged(Norm norm, Severity weight) {
            judged++;
            clauses.addAll(norm.clauses());
            severity = weight.compareTo(severity) < 0 ? weight : severity;
        }
    }

    DutyFindings(School school, JournalPolicy policy, Instant asOf) throws UnreadablePackage {
        Map<String, List<Finding>> found = new HashMap<>();
        Reckoning reckoning = Reckoning.of(school, policy, asOf);
        reckoning.run(DutyFindings::isJudgedHere, (norm, duty) -> judge(norm, duty, found));
        gaps = reckoning.unreckoned(DutyCode::ofUnknown);
        found.forEach((file, ofFile) -> {
            ofFile.sort(Comparator.comparingLong(Finding::line));
            byFile.put(file, new ArrayDeque<>(ofFile));
        });
    }

    /** Entries that are made only where there is something to enter cannot be missing, and late ones are judged as rows. */
    private static boolean isJudgedHere(Norm norm) {
        return switch (norm.evidence()) {
            case HOMEWORK_ENTERED, ATTENDANCE_ENTERED, MARK_ENTERED, ABSENCE_REASON_ENTERED -> !norm.entry();
            case LOWERING_NOTIFIED -> false;
            default -> true;
        };
    }

    private void judge(Norm norm, Duty duty, Map<String, List<Finding>> found) {
        DutyCode late = DutyCode.late(norm);
        DutyCode missing = DutyCode.missing(norm);
        count(late, norm, DutyCode.severity(true, norm));
        count(missing, norm, DutyCode.severity(false, norm));
        DutyState state = duty.state();
        DutyCode code = state == DutyState.LATE ? late : state == DutyState.OVERDUE ? missing : null;
        DutyPlace place = duty.place();
        if (code != null && place != null) {
            run(code).found++;
            found.computeIfAbsent(place.file(), key -> new ArrayList<>()).add(finding(code, norm, duty, place));
        }
    }

    private void count(@Nullable DutyCode code, Norm norm, Severity severity) {
        if (code != null) {
            run(code).judged(norm, severity);
        }
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
