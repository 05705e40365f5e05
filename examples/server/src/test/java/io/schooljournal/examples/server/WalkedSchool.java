package io.schooljournal.examples.server;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.contract.InMemoryStorage;
import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
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
import io.schooljournal.core.usecase.people.KeepConsent;
import io.schooljournal.core.usecase.people.KeepMembership;
import io.schooljournal.core.usecase.people.ListChange;
import io.schooljournal.core.usecase.year.KeepPage;
import io.schooljournal.core.usecase.year.OpenJournal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A school of two classes under a built-in regulation, with somebody in every role, and another school that knows nobody. */
final class WalkedSchool implements Calendars {
    static final Instant NOW = Instant.parse("2024-10-02T09:00:00Z");
    static final SchoolId SCHOOL = new SchoolId("school");
    static final SchoolId OTHER = new SchoolId("other");
    static final AcademicYear YEAR = new AcademicYear(2024);
    static final ClassId OWN_CLASS = new ClassId("7A");
    static final ClassId FOREIGN_CLASS = new ClassId("8B");
    static final SubjectId ALGEBRA = new SubjectId("algebra");
    static final SubjectId CHEMISTRY = new SubjectId("chemistry");
    static final PupilId CHILD = new PupilId("p-1");
    static final PupilId CLASSMATE = new PupilId("p-2");
    static final PupilId FOREIGN_CHILD = new PupilId("p-3");
    static final Map<ClassId, List<PupilId>> PUPILS =
            Map.of(OWN_CLASS, List.of(CHILD, CLASSMATE), FOREIGN_CLASS, List.of(FOREIGN_CHILD));
    static final Map<ClassId, Integer> GRADES = Map.of(OWN_CLASS, 7, FOREIGN_CLASS, 8);

    private static final SchoolZone MOSCOW = SchoolZone.of("Europe/Moscow");
    private static final Basis ORDER = new Basis("No. 1", LocalDate.of(2024, 8, 30));
    private static final PersonId STRANGER = new PersonId("stranger");

    private final UnitOfWork storage = new InMemoryStorage();
    private final JournalPolicy policy;
    private final Map<PersonId, Actor> people = people();
    private int orders;

    WalkedSchool(JournalPolicy policy) {
        this.policy = policy;
        for (ClassId schoolClass : List.of(OWN_CLASS, FOREIGN_CLASS)) {
            Journal journal = journal(schoolClass);
            Grade grade = Grade.of(GRADES.getOrDefault(schoolClass, 0));
            somebody(deed -> OpenJournal.using(ports()).open(deed, journal, grade, ORDER));
            for (SubjectId subject : List.of(ALGEBRA, CHEMISTRY)) {
                Page page = new Page(subject.value(), SubjectArea.OTHER, Activity.LESSONS, "FIVE_POINT", null);
                somebody(deed -> KeepPage.using(ports()).keep(deed, journal, subject, page, 0));
            }
            PUPILS.getOrDefault(schoolClass, List.of()).forEach(pupil -> enrol(journal, pupil));
        }
    }

    private void enrol(Journal journal, PupilId pupil) {
        ListChange coming =
                new ListChange(pupil, LocalDate.of(2024, 9, 1), ORDER, Papers.of(Paper.CHANGE_NOTICE, Paper.ORDER));
        somebody(deed -> KeepMembership.using(ports()).enrol(deed, journal, coming, 0));
        LocalDate given = LocalDate.of(2024, 9, 1);
        somebody(deed -> KeepConsent.using(ports()).record(deed, journal, pupil, new PersonId("parent"), given, 0));
    }

    /** Lets the first do it who may, whoever that is under this regulation. */
    private void somebody(Function<Deed, Outcome> order) {
        orders++;
        boolean done = people.keySet().stream()
                .map(person -> new Deed(person, Instant.parse("2024-09-02T09:00:00Z"), new EntryId("entry-" + orders)))
                .anyMatch(deed -> order.apply(deed) instanceof Outcome.Done);
        if (!done) {
            throw new AssertionError("nobody may under " + policy.regulation().id());
        }
    }

    static Journal journal(ClassId schoolClass) {
        return new Journal(SCHOOL, schoolClass, YEAR);
    }

    Ports ports() {
        return Ports.of(storage, policy, this::actor, this);
    }

    private Actor actor(SchoolId school, PersonId person) {
        return school.equals(SCHOOL)
                ? people.getOrDefault(person, new Actor(person, List.of()))
                : new Actor(person, List.of());
    }

    /** Everybody, and a stranger. */
    List<Actor> walkers() {
        return List.copyOf(people.values());
    }

    private static Map<PersonId, Actor> people() {
        RoleAssignment.Builder deputy = RoleAssignment.builder().role(Role.DEPUTY_HEAD);
        Map<String, RoleAssignment> roles = new LinkedHashMap<>();
        roles.put("director", RoleAssignment.of(Role.DIRECTOR));
        roles.put("admin", RoleAssignment.of(Role.JOURNAL_ADMIN));
        roles.put("deputy", RoleAssignment.of(Role.DEPUTY_HEAD));
        roles.put(
                "deputy-basic",
                RoleAssignment.builder()
                        .role(Role.DEPUTY_HEAD)
                        .addLevels(SchoolLevel.BASIC)
                        .build());
        roles.put(
                "deputy-primary",
                RoleAssignment.builder()
                        .role(Role.DEPUTY_HEAD)
                        .addLevels(SchoolLevel.PRIMARY)
                        .build());
        roles.put("deputy-control", deputy.journalControl(true).build());
        roles.put(
                "deputy-informatization",
                RoleAssignment.builder()
                        .role(Role.DEPUTY_HEAD)
                        .informatization(true)
                        .build());
        roles.put("class-teacher", RoleAssignment.classTeacher(OWN_CLASS));
        roles.put("subject-teacher", RoleAssignment.subjectTeacher(ALGEBRA, OWN_CLASS));
        roles.put(
                "parent",
                RoleAssignment.builder().role(Role.PARENT).addPupils(CHILD).build());
        roles.put(
                "pupil",
                RoleAssignment.builder().role(Role.PUPIL).addPupils(CHILD).build());
        for (Role role : List.of(
                Role.TECHNICAL_SPECIALIST, Role.SECRETARY, Role.PERSONNEL_OFFICER, Role.AUTHORITY_REPRESENTATIVE)) {
            roles.put(role.name(), RoleAssignment.of(role));
        }
        Map<PersonId, Actor> people = new LinkedHashMap<>();
        roles.forEach((person, role) -> people.put(new PersonId(person), Actor.of(person, role)));
        people.put(STRANGER, new Actor(STRANGER, List.of()));
        return people;
    }

    @Override
    public SchoolZone zone(SchoolId school) {
        return MOSCOW;
    }

    @Override
    public Optional<SchoolYear> year(SchoolId school, AcademicYear year) {
        LocalDate first = LocalDate.of(2024, 9, 2);
        LocalDate last = LocalDate.of(2025, 5, 30);
        return Optional.of(new SchoolYear(
                new SchoolCalendar(MOSCOW, SchoolWeek.ofDays(5), Set.of(), first.withDayOfMonth(1), last.plusDays(90)),
                List.of(
                        new StudyPeriod("year", PeriodKind.YEAR, first, last, 1, 11),
                        new StudyPeriod("1", PeriodKind.HALF_YEAR, first, LocalDate.of(2024, 12, 27), 1, 11))));
    }
}
