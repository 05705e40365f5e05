package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.PUPILS;
import static io.schooljournal.rules.exchange.PackageFile.REPRESENTATIVES;
import static io.schooljournal.rules.exchange.PackageFile.VISITS;

import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.people.Actor;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.Families;
import io.schooljournal.rules.facts.School;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges the visits of pupils and parents, each as the reading of a diary on that day (посещение дневника семьёй).
 *
 * <p>A parent of several pupils is in order when he or she may read the diary of one of them. Visits of staff are no
 * readings of a diary.
 */
record VisitJudge(School school, People people, PolicyJudge policy, Tally tally) implements FileJudge {
    private static final Column PERSON = VISITS.column("person_id");
    private static final Column ON = VISITS.column("visited_on");
    private static final Target NO_DIARY = Target.builder().build();

    @Override
    public void judge(PackageRow row) {
        List<Families.Tie> ties = school.families().of(row.hash(PERSON));
        Actor visitor = people.actor(row, PERSON);
        if (visitor == null || (ties.isEmpty() && (!visitor.roles().isEmpty() || !knowsFamilies()))) {
            return;
        }
        List<PolicyJudge.Asked> diaries = ties.isEmpty()
                ? List.of(asked(row, visitor, NO_DIARY, null))
                : ties.stream()
                        .map(tie -> asked(row, visitor, people.diary(tie), tie))
                        .toList();
        if (policy.judgeAny(diaries) != Verdict.DENY && !ties.isEmpty()) {
            access(row, ties);
        }
    }

    private boolean knowsFamilies() {
        return school.journal().has(PUPILS) && school.journal().has(REPRESENTATIVES);
    }

    private PolicyJudge.Asked asked(PackageRow row, Actor visitor, Target diary, Families.@Nullable Tie tie) {
        long day = row.number(ON);
        Instant at = school.manifest().zone().startOf(LocalDate.ofEpochDay(day));
        long pupil = tie == null ? 0 : tie.pupil();
        State state = State.builder()
                .pupilEnrolled(
                        tie == null
                                ? null
                                : school.classes().enrolled(school.classes().pupil(pupil), day))
                .consentOnFile(tie == null ? null : school.families().consents(tie, day))
                .remark(false)
                .correction(CorrectionState.none())
                .build();
        Entry entry = new Entry(row, Action.READ_DIARY, diary, ON, PERSON, pupil, 0, 0);
        Request request = Request.builder()
                .at(at)
                .zone(school.manifest().zone())
                .actor(visitor)
                .action(entry.action())
                .target(diary)
                .state(state)
                .build();
        return new PolicyJudge.Asked(entry, request);
    }

    private void access(PackageRow row, List<Families.Tie> ties) {
        if (ties.stream().noneMatch(Families.Tie::accessKnown)) {
            PackageFile file = ties.get(0).own() ? PUPILS : REPRESENTATIVES;
            tally.notChecked(
                    Check.VISIT_WITHOUT_ACCESS, Evidence.value(school.journal(), file, file.column("access_given_on")));
            return;
        }
        tally.judged(Check.VISIT_WITHOUT_ACCESS);
        long day = row.number(ON);
        if (ties.stream().noneMatch(tie -> tie.hasAccess(day))) {
            int code = Codes.of(Check.VISIT_WITHOUT_ACCESS);
            tally.found(
                    code,
                    Finds.at(row, code)
                            .clauses(CheckData.BUILT_IN
                                    .norm(Check.VISIT_WITHOUT_ACCESS)
                                    .clauses())
                            .person(Finds.person(row, PERSON))
                            .details(Finds.details()
                                    .with("day", LocalDate.ofEpochDay(day))
                                    .all())
                            .build());
        }
    }
}
