package io.schooljournal.rules.audit;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.EntryIds;
import io.schooljournal.rules.facts.PeriodMarks;
import io.schooljournal.rules.facts.Scales;
import io.schooljournal.rules.facts.School;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Puts together the judge of each file. */
final class Judges {
    private final School school;
    private final JournalPolicy rules;
    private final Tally tally;
    private final Instant asOf;
    private final long today;
    private final PolicyJudge policy;
    private final DayJudge days;
    private final ScaleJudge scale;
    private final MembershipJudge membership;
    private final EntryFiles entries;
    private final RegulationChecks asked;
    private final AskedChecks checks;
    private final LanguageCheck language;
    private final FirstReading first;
    private final Scales scales;
    private final PeriodMarks marks;
    private final People people;
    private final CarriedOut carriedOut = new CarriedOut();
    private final Ledger attendance = new Ledger();

    Judges(School school, EntryFiles entries, JournalPolicy policy, Tally tally, Instant asOf)
            throws UnreadablePackage {
        this.entries = entries;
        this.school = school;
        this.rules = policy;
        this.tally = tally;
        this.asOf = asOf;
        this.today = school.manifest().zone().epochDayOf(asOf.getEpochSecond());
        this.policy = new PolicyJudge(policy, school, tally);
        this.days = new DayJudge(school, tally);
        this.scale = new ScaleJudge(school.journal(), policy.regulation().scales(), tally);
        this.membership = new MembershipJudge(school, tally);
        this.asked = new RegulationChecks(policy, school.manifest());
        this.checks = new AskedChecks(school.journal(), asked, tally);
        this.language = new LanguageCheck(checks);
        this.first = FirstReading.of(school, asked, entries);
        this.scales = new Scales(policy.regulation().scales(), CheckData.BUILT_IN.scaleOfSubjectsNotMarked());
        this.marks = new PeriodMarks(school, scales, entries.marks());
        this.people = new People(school);
    }

    RowJudge of(PackageFile file, DutyFindings duties) {
        References references = new References(file, school, tally);
        return new RowJudge(file, tally, references, judge(file, references), duties, ahead(file));
    }

    private FileJudge judge(PackageFile file, References references) {
        return switch (file) {
            case CURRICULUM -> new CurriculumJudge(school, checks, today);
            case ROLES -> new RoleJudge(checks, today);
            case PUPILS -> new PupilJudge(school, checks, access(), first.exams(), today);
            case REPRESENTATIVES -> access();
            case PLAN -> new PlanJudge(language, today);
            case LESSONS ->
                new LessonJudge(school, days, policy, lessonChecks(), new SubstitutionCheck(school, checks));
            case HOMEWORK -> new HomeworkJudge(school, policy, language);
            case MARKS -> marks(references);
            case ATTENDANCE -> attendance(references);
            case ABSENCE_REASONS -> new AbsenceReasonJudge(school, attendance, tally, references, policy);
            case FINAL_MARKS -> finals(references);
            case CORRECTIONS -> new CorrectionJudge(school, carriedOut, policy, checks, tally, today);
            case REMARKS -> new RemarkJudge(school, policy);
            case LETTERS -> new LetterJudge(school, people, policy);
            case VISITS -> new VisitJudge(school, people, policy, tally);
            default -> row -> {};
        };
    }

    private AccessJudge access() {
        return new AccessJudge(school, people, rules, asked, tally);
    }

    private LessonChecks lessonChecks() {
        return new LessonChecks(school, checks, language, first.absences(), asOf);
    }

    /** Of the largest file, marks, what needs no other row is judged piece by piece, as many at once as are read at once. */
    private @Nullable PieceJudges ahead(PackageFile file) {
        return file == PackageFile.MARKS ? new PieceJudges(this::markJudge) : null;
    }

    private PieceJudge markJudge() {
        Tally ofPieces = new Tally(finding -> {});
        AskedChecks checksOfMarks = new AskedChecks(school.journal(), asked, ofPieces);
        MarkJudge judge = new MarkJudge(
                school,
                new MembershipJudge(school, ofPieces),
                new ScaleJudge(school.journal(), rules.regulation().scales(), ofPieces),
                new DayJudge(school, ofPieces),
                new PolicyJudge(rules, school, ofPieces),
                new MarkChecks(checksOfMarks, new LanguageCheck(checksOfMarks)));
        return new PieceJudge(ofPieces, new References(PackageFile.MARKS, school, ofPieces), judge);
    }

    private FileJudge marks(References references) {
        Entries ledger = entries(PackageFile.MARKS, entries.marks(), new Ledger(), references);
        return new MarkLedger(school, ledger, first.countsMarks() ? marks : null, carriedOut);
    }

    private FileJudge attendance(References references) {
        Entries ledger = entries(PackageFile.ATTENDANCE, entries.attendance(), attendance, references);
        AbsenceCheck absences = new AbsenceCheck(checks, first.absences(), entries.attendance(), today);
        return new AttendanceJudge(school, ledger, membership, days, policy, absences, carriedOut);
    }

    private FileJudge finals(References references) {
        LoweringCheck lowering = new LoweringCheck(school, checks, asked, asOf);
        FinalChecks checksOfFinals = new FinalChecks(school, checks, marks, scales, entries.finals(), lowering, today);
        Entries ledger = entries(PackageFile.FINAL_MARKS, entries.finals(), new Ledger(), references);
        return new FinalMarkJudge(school, ledger, scale, policy, checksOfFinals, carriedOut);
    }

    private Entries entries(PackageFile file, EntryIds ids, Ledger ledger, References references) {
        return new Entries(file, ids, ledger, tally, references);
    }
}
