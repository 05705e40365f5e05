package io.schooljournal.rules.audit;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.facts.EntryIds;
import io.schooljournal.rules.facts.School;

/** Puts together the judge of each file. */
final class Judges {
    private final School school;
    private final Tally tally;
    private final PolicyJudge policy;
    private final DayJudge days;
    private final ScaleJudge scale;
    private final MembershipJudge membership;
    private final EntryFiles entries;
    private final Ledger attendance = new Ledger();

    Judges(School school, EntryFiles entries, JournalPolicy policy, Tally tally) {
        this.school = school;
        this.entries = entries;
        this.tally = tally;
        this.policy = new PolicyJudge(policy, school, tally);
        this.days = new DayJudge(school, tally);
        this.scale = new ScaleJudge(school.journal(), policy.regulation().scales(), tally);
        this.membership = new MembershipJudge(school, tally);
    }

    RowJudge of(PackageFile file) {
        References references = new References(file, school, tally);
        return new RowJudge(file, tally, references, judge(file, references));
    }

    private FileJudge judge(PackageFile file, References references) {
        return switch (file) {
            case LESSONS -> new LessonJudge(school, days, policy);
            case HOMEWORK -> new HomeworkJudge(school, policy);
            case MARKS ->
                new MarkJudge(
                        school,
                        entries(file, entries.marks(), new Ledger(), references),
                        membership,
                        scale,
                        days,
                        policy);
            case ATTENDANCE ->
                new AttendanceJudge(
                        school, entries(file, entries.attendance(), attendance, references), membership, days, policy);
            case ABSENCE_REASONS -> new AbsenceReasonJudge(school, attendance, tally, references, policy);
            case FINAL_MARKS ->
                new FinalMarkJudge(school, entries(file, entries.finals(), new Ledger(), references), scale, policy);
            default -> row -> {};
        };
    }

    private Entries entries(PackageFile file, EntryIds ids, Ledger ledger, References references) {
        return new Entries(file, ids, ledger, tally, references);
    }
}
