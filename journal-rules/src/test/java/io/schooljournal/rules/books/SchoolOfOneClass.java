package io.schooljournal.rules.books;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.contract.InMemoryStorage;
import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Basis;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.port.Calendars;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Papers;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.lesson.ScheduleLesson;
import io.schooljournal.core.usecase.people.KeepMembership;
import io.schooljournal.core.usecase.people.ListChange;
import io.schooljournal.core.usecase.year.KeepPage;
import io.schooljournal.core.usecase.year.OpenJournal;
import io.schooljournal.rules.Regulations;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A school of one class under a built-in regulation, with the people a correction needs. */
final class SchoolOfOneClass implements Calendars {
    static final Instant LESSON_TUE_2024_10_01 = Instant.parse("2024-10-01T06:00:00Z");
    static final Journal CLASS_7A = new Journal(new SchoolId("Школа"), new ClassId("7А"), new AcademicYear(2024));
    static final SubjectId ALGEBRA = new SubjectId("алгебра");
    static final LessonId LESSON = new LessonId("урок-1");
    static final PupilId PUPIL = new PupilId("ученик-3");
    static final Basis ORDER = new Basis("№ 112-о", LocalDate.of(2024, 8, 30));

    private static final SchoolZone MOSCOW = SchoolZone.of("Europe/Moscow");
    private static final Map<String, RoleAssignment> PEOPLE = Map.of(
            "администратор", RoleAssignment.of(Role.JOURNAL_ADMIN),
            "специалист", RoleAssignment.of(Role.TECHNICAL_SPECIALIST),
            "учитель", RoleAssignment.subjectTeacher(ALGEBRA, CLASS_7A.schoolClass()),
            "секретарь", RoleAssignment.of(Role.SECRETARY),
            "директор", RoleAssignment.of(Role.DIRECTOR),
            "завуч основной школы", deputyOf(SchoolLevel.BASIC),
            "завуч старшей школы", deputyOf(SchoolLevel.SECONDARY),
            "завуч",
                    RoleAssignment.builder()
                            .role(Role.DEPUTY_HEAD)
                            .journalControl(true)
                            .build());

    private final UnitOfWork storage = new InMemoryStorage();
    private final JournalPolicy policy;
    private int orders;

    SchoolOfOneClass(String regulation) {
        this.policy = Regulations.builtIn(regulation);
    }

    private static RoleAssignment deputyOf(SchoolLevel level) {
        return RoleAssignment.builder()
                .role(Role.DEPUTY_HEAD)
                .journalControl(true)
                .addLevels(level)
                .build();
    }

    JournalPolicy policy() {
        return policy;
    }

    UnitOfWork storage() {
        return storage;
    }

    Ports ports() {
        return Ports.of(
                storage,
                policy,
                (school, person) -> new Actor(
                        person,
                        Optional.ofNullable(PEOPLE.get(person.value())).stream().toList()),
                this);
    }

    /** Returns an order of a person, with an identifier of its own. */
    Deed by(String person, String at) {
        orders++;
        return new Deed(new PersonId(person), Instant.parse(at), new EntryId("запись-" + orders));
    }

    /** Opens the journal, the list with one pupil, the page of algebra and a lesson on Tuesday. */
    void open() {
        open(CLASS_7A, Grade.of(7), PUPIL, LESSON);
    }

    /** Opens another journal of the same kind. */
    void open(Journal journal, Grade grade, PupilId pupil, LessonId id) {
        Page page = new Page("Алгебра", SubjectArea.OTHER, Activity.LESSONS, "FIVE_POINT", null);
        LessonRecord lesson =
                new LessonRecord(LESSON_TUE_2024_10_01, null, null, 1, new PersonId("учитель"), null, null, null, null);
        ListChange coming =
                new ListChange(pupil, LocalDate.of(2024, 9, 1), ORDER, Papers.of(Paper.CHANGE_NOTICE, Paper.ORDER));
        byWhoeverMay("2024-08-30T09:00:00Z", deed -> OpenJournal.using(ports()).open(deed, journal, grade, ORDER));
        byWhoeverMay(
                "2024-08-30T09:01:00Z", deed -> KeepMembership.using(ports()).enrol(deed, journal, coming, 0));
        byWhoeverMay("2024-08-30T09:02:00Z", deed -> KeepPage.using(ports()).keep(deed, journal, ALGEBRA, page, 0));
        byWhoeverMay(
                "2024-08-30T09:03:00Z",
                deed -> ScheduleLesson.using(ports()).schedule(deed, journal, ALGEBRA, id, lesson, 0));
    }

    /** Lets the administrator do it, or else the technical specialist, whom two regulations name instead. */
    Outcome.Done byWhoeverMay(String at, Function<Deed, Outcome> order) {
        Outcome outcome = order.apply(by("администратор", at));
        return done(outcome instanceof Outcome.Refused ? order.apply(by("специалист", at)) : outcome);
    }

    static Outcome.Done done(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return done;
        }
        throw new AssertionError(outcome);
    }

    @Override
    public SchoolZone zone(SchoolId school) {
        return MOSCOW;
    }

    @Override
    public Optional<SchoolYear> year(SchoolId school, AcademicYear year) {
        SchoolCalendar calendar = new SchoolCalendar(
                MOSCOW,
                SchoolWeek.ofDays(5),
                Set.of(LocalDate.of(2024, 11, 4)),
                LocalDate.of(2024, 8, 1),
                LocalDate.of(2025, 8, 31));
        return Optional.of(new SchoolYear(
                calendar,
                List.of(
                        period("год", PeriodKind.YEAR, "2024-09-02", "2025-05-30"),
                        period("1", PeriodKind.QUARTER, "2024-09-02", "2024-10-25"),
                        period("2", PeriodKind.QUARTER, "2024-11-05", "2024-12-27"),
                        period("3", PeriodKind.QUARTER, "2025-01-09", "2025-03-21"),
                        period("4", PeriodKind.QUARTER, "2025-03-31", "2025-05-30"))));
    }

    private static StudyPeriod period(String id, PeriodKind kind, String from, String to) {
        return new StudyPeriod(id, kind, LocalDate.parse(from), LocalDate.parse(to), 1, 11);
    }
}
