package io.schooljournal.examples.server.demo;

import io.schooljournal.core.content.Appointment;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Basis;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.port.Directory;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Papers;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.people.AccessApplication;
import io.schooljournal.core.usecase.people.FamilyMember;
import io.schooljournal.core.usecase.people.KeepConsent;
import io.schooljournal.core.usecase.people.KeepFamilyAccess;
import io.schooljournal.core.usecase.people.KeepMembership;
import io.schooljournal.core.usecase.people.KeepPupilCard;
import io.schooljournal.core.usecase.people.ListChange;
import io.schooljournal.core.usecase.people.RegisterDirectory;
import io.schooljournal.core.usecase.year.KeepPage;
import io.schooljournal.core.usecase.year.OpenJournal;
import io.schooljournal.examples.server.demo.DemoRoster.DemoClass;
import io.schooljournal.examples.server.demo.DemoRoster.DemoCourse;
import io.schooljournal.examples.server.demo.DemoRoster.DemoPupil;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Founds the demo school: opens its journals, appoints its people, lets families in, and has four weeks of lessons held. */
public final class DemoSchool {
    /** The school. */
    public static final SchoolId SCHOOL = new SchoolId("demo");

    /** What people call it. */
    public static final String NAME = "Школа № 21 (пример)";

    private static final int DAYS_BEFORE_LESSONS = 10;
    private static final List<PersonId> OFFICE = ids(DemoRoster.ADMIN, DemoRoster.SPECIALIST, DemoRoster.SECRETARY);

    private final Ports ports;
    private final DemoCalendar calendar;
    private final DemoPen pen;
    private final Basis order;
    private final Instant opened;

    private DemoSchool(Ports ports, DemoCalendar calendar, String pen) {
        this.pen = new DemoPen(pen);
        this.ports = ports;
        this.calendar = calendar;
        this.opened = calendar.zone(SCHOOL).startOf(calendar.start().minusDays(DAYS_BEFORE_LESSONS));
        this.order = new Basis("112", calendar.zone(SCHOOL).dayOf(opened));
    }

    /**
     * Returns the demo school of a storage, founded at an instant when it is not there yet.
     *
     * @param storage where it is kept
     * @param policy the policy it lives by
     * @param now the instant up to which lessons of a new school were held and recorded
     * @return what its activities stand on
     * @throws IllegalStateException when the policy does not allow an entry of the demo school
     */
    public static Ports in(UnitOfWork storage, JournalPolicy policy, Instant now) {
        Optional<LocalDate> began = began(storage);
        DemoCalendar calendar = began.map(DemoCalendar::from).orElseGet(() -> DemoCalendar.around(now));
        Ports ports = Ports.of(storage, policy, RegisterDirectory.over(storage, founders()), calendar);
        if (began.isEmpty()) {
            found(ports, calendar, now);
        }
        return ports;
    }

    /** The first day with lessons stands in the appointments, which were made before it. */
    private static Optional<LocalDate> began(UnitOfWork storage) {
        List<Entry> appointments = storage.read(open -> open.journals()
                .standing(
                        new Register(SCHOOL),
                        List.of(Selection.all(EntryKind.APPOINTMENT).person(DemoRoster.DEPUTY.id()))));
        return appointments.stream()
                .map(Entry::content)
                .filter(Appointment.class::isInstance)
                .map(content -> ((Appointment) content).assignment().validFrom())
                .filter(Objects::nonNull)
                .map(day -> day.plusDays(DAYS_BEFORE_LESSONS))
                .findFirst();
    }

    private static void found(Ports ports, DemoCalendar calendar, Instant now) {
        DemoSchool school = new DemoSchool(ports, calendar, "school");
        new DemoStaff(ports, school.pen, school.opened, school.order).enter();
        // Each class has a book of its own, so that one can be written beside another.
        DemoRoster.CLASSES.parallelStream()
                .forEach(schoolClass ->
                        new DemoSchool(ports, calendar, schoolClass.id().value()).keep(schoolClass, now));
    }

    /**
     * Returns everybody as whom the school can be tried.
     *
     * @return the staff, then the families
     */
    public static List<DemoPerson> people() {
        return Stream.concat(DemoRoster.STAFF.stream(), DemoRoster.FAMILIES.stream())
                .toList();
    }

    /** Who has a role before anybody was appointed: the head, who appoints, and who keeps the lists. */
    private static Directory founders() {
        Map<PersonId, Role> founders =
                Map.of(DemoRoster.DIRECTOR.id(), Role.DIRECTOR, DemoRoster.ADMIN.id(), Role.JOURNAL_ADMIN);
        return (school, person) -> new Actor(
                person,
                Stream.ofNullable(school.equals(SCHOOL) ? founders.get(person) : null)
                        .map(RoleAssignment::of)
                        .toList());
    }

    private Journal journal(DemoClass schoolClass) {
        return new Journal(SCHOOL, schoolClass.id(), calendar.year());
    }

    private void keep(DemoClass schoolClass, Instant now) {
        Journal journal = journal(schoolClass);
        open(schoolClass);
        DemoRoster.KIN.stream()
                .filter(kin -> kin.schoolClass().equals(schoolClass))
                .forEach(this::letIn);
        new DemoLessons(ports, calendar, pen).plan(journal, schoolClass, opened);
        if (schoolClass.equals(DemoRoster.SEVENTH)) {
            new DemoCorrections(ports, calendar, pen).plan(journal);
        }
        pen.writeUpTo(now);
    }

    private void open(DemoClass schoolClass) {
        Journal journal = journal(schoolClass);
        pen.write(opened, OFFICE, deed -> OpenJournal.using(ports).open(deed, journal, schoolClass.grade(), order));
        for (DemoCourse course : schoolClass.courses()) {
            Page page = course.page();
            pen.write(opened, OFFICE, deed -> KeepPage.using(ports).keep(deed, journal, course.subject(), page, 0));
        }
        for (DemoPupil pupil : schoolClass.pupils()) {
            ListChange coming =
                    new ListChange(pupil.id(), order.date(), order, Papers.of(Paper.ORDER, Paper.CHANGE_NOTICE));
            pen.write(opened, OFFICE, deed -> KeepMembership.using(ports).enrol(deed, journal, coming, 0));
            pen.write(
                    opened,
                    family(schoolClass),
                    deed -> KeepPupilCard.using(ports).keep(deed, journal, pupil.id(), pupil.name(), 0));
        }
    }

    private void letIn(DemoRoster.Kin kin) {
        DemoClass schoolClass = kin.schoolClass();
        PupilId pupil = kin.pupil();
        DemoPerson person = kin.person();
        Instant at = calendar.zone(SCHOOL).startOf(calendar.start());
        LocalDate day = calendar.start();
        List<PersonId> who = family(schoolClass);
        Journal journal = journal(schoolClass);
        FamilyMember member = new FamilyMember(journal, pupil, person.id(), kin.as());
        AccessApplication application = new AccessApplication(new Papers(Set.of(Paper.values()), true), false, null);
        pen.write(at, who, deed -> KeepConsent.using(ports).record(deed, journal, pupil, person.id(), day, 0));
        pen.write(at, who, deed -> KeepFamilyAccess.using(ports).apply(deed, member, application, 0));
        pen.write(at, who, deed -> KeepFamilyAccess.using(ports).give(deed, member, 1));
    }

    /** Who may keep what concerns the families of a class, by one regulation or another. */
    private static List<PersonId> family(DemoClass schoolClass) {
        return Stream.concat(Stream.of(schoolClass.teacher()), OFFICE.stream()).toList();
    }

    private static List<PersonId> ids(DemoPerson... people) {
        return Stream.of(people).map(DemoPerson::id).toList();
    }
}
