package io.schooljournal.examples.server.school;

import io.schooljournal.core.content.Appointment;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.people.Basis;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Papers;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.people.KeepMembership;
import io.schooljournal.core.usecase.people.KeepPupilCard;
import io.schooljournal.core.usecase.people.KeepRoles;
import io.schooljournal.core.usecase.people.KeepStaffCard;
import io.schooljournal.core.usecase.people.ListChange;
import io.schooljournal.core.usecase.people.StaffCard;
import io.schooljournal.core.usecase.year.KeepPage;
import io.schooljournal.core.usecase.year.OpenJournal;
import io.schooljournal.rules.school.SchoolPackage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is written for each row of a package, and by whom: by those who hold office, and for a class by its teachers.
 *
 * @param school what the package tells
 * @param ports what activities stand on
 * @param order the order by which journals are opened and pupils enrolled, and roles given that name none of their own
 */
record FoundingSteps(SchoolPackage school, Ports ports, Basis order) {
    /** Whoever holds one of these is asked, in this order. */
    private static final List<Role> OFFICE = List.of(
            Role.DIRECTOR,
            Role.JOURNAL_ADMIN,
            Role.TECHNICAL_SPECIALIST,
            Role.SECRETARY,
            Role.PERSONNEL_OFFICER,
            Role.DEPUTY_HEAD);

    /** Besides the order there is the word of the personnel office (кадры), which the package is. */
    private static final Papers PAPERS = Papers.of(Paper.ORDER, Paper.CHANGE_NOTICE);

    /**
     * One entry of a row.
     *
     * @param book the book in which it is written
     * @param slot where it stands there
     * @param by who may be asked to write it, in this order
     * @param order writes it
     */
    record Step(Book book, Slot slot, List<PersonId> by, Function<Deed, Outcome> order) {}

    /** An appointment is known again by what it gives, so that it is not given a second time once it was ended. */
    Step appointment(SchoolPackage.RoleRow row) {
        Basis own = row.role().basis();
        RoleAssignment role = RoleAssignment.builder()
                .from(row.role())
                .basis(own == null ? order : own)
                .build();
        String given = new Appointment(row.role()).members().text();
        String id =
                UUID.nameUUIDFromBytes(given.getBytes(StandardCharsets.UTF_8)).toString();
        return new Step(
                new Register(id()),
                Slot.ofPerson(EntryKind.APPOINTMENT, row.person(), id),
                office(null),
                deed -> KeepRoles.using(ports).assign(deed, id(), row.person(), id, role));
    }

    Step card(PersonId person, StaffCard card) {
        return new Step(
                new Register(id()),
                Slot.ofPerson(EntryKind.STAFF_CARD, person, ""),
                office(null),
                deed -> KeepStaffCard.using(ports).keep(deed, id(), person, card, PAPERS, 0));
    }

    Step opening(SchoolPackage.ClassRow row) {
        Journal journal = journal(row.id());
        return new Step(
                journal,
                Slot.journalYear(),
                office(row.id()),
                deed -> OpenJournal.using(ports).open(deed, journal, row.grade(), order));
    }

    Step page(SchoolPackage.CourseRow row) {
        Journal journal = journal(row.schoolClass());
        return new Step(
                journal,
                Slot.onPage(EntryKind.PAGE, row.subject(), ""),
                office(row.schoolClass()),
                deed -> KeepPage.using(ports).keep(deed, journal, row.subject(), row.page(), 0));
    }

    /** The list of a year begins with it; whoever came earlier is on the list from its first day. */
    List<Step> enrolment(SchoolPackage.PupilRow row) {
        Journal journal = journal(row.schoolClass());
        LocalDate first = school.year().startsOn();
        LocalDate came = row.enrolledOn();
        ListChange coming =
                new ListChange(row.id(), came == null || came.isBefore(first) ? first : came, order, PAPERS);
        Step listed = new Step(
                journal,
                Slot.ofPupil(EntryKind.MEMBERSHIP, row.id()),
                office(row.schoolClass()),
                deed -> KeepMembership.using(ports).enrol(deed, journal, coming, 0));
        String name = row.name();
        return name == null
                ? List.of(listed)
                : List.of(
                        listed,
                        new Step(
                                new Register(id()),
                                Slot.ofPupil(EntryKind.PUPIL_CARD, row.id()),
                                office(row.schoolClass()),
                                deed -> KeepPupilCard.using(ports).keep(deed, journal, row.id(), name, 0)));
    }

    /** Who holds office, and the teachers of a class where there is one. */
    private List<PersonId> office(@Nullable ClassId schoolClass) {
        Stream<PersonId> office = OFFICE.stream().flatMap(this::holders);
        Stream<PersonId> teachers = school.roles().stream()
                .filter(row -> row.role().role() == Role.CLASS_TEACHER)
                .filter(row -> schoolClass != null && row.role().classes().contains(schoolClass))
                .map(SchoolPackage.RoleRow::person);
        return Stream.concat(office, teachers).distinct().toList();
    }

    private Stream<PersonId> holders(Role role) {
        return school.roles().stream().filter(row -> row.role().role() == role).map(SchoolPackage.RoleRow::person);
    }

    private Journal journal(ClassId schoolClass) {
        return new Journal(id(), schoolClass, school.manifest().academicYear());
    }

    private SchoolId id() {
        return school.school();
    }
}
