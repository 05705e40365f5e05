package io.schooljournal.examples.server.school;

import io.schooljournal.core.content.Appointment;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.people.Basis;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.port.UnitOfWork;
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
import io.schooljournal.core.usecase.people.RegisterDirectory;
import io.schooljournal.core.usecase.people.StaffCard;
import io.schooljournal.core.usecase.year.KeepPage;
import io.schooljournal.core.usecase.year.OpenJournal;
import io.schooljournal.jdbc.JdbcUnitOfWork;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.school.SchoolPackage;
import io.schooljournal.rules.school.SchoolRecords;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Founds a school from its package (открытие журналов школы): appoints its people, opens the journal of each class with the
 * pages of its subjects, and puts the pupils on the lists, each row in a transaction of its own.
 *
 * <p>Every entry is written by the first whom the regulation lets, of those who hold office by the package and the class
 * teachers; nobody else is trusted. What stands there already is left as it is.
 */
public final class SchoolFounding {
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

    private final SchoolPackage school;
    private final Connection connection;
    private final Ports ports;
    private final Basis order;
    private final Instant at;
    private final Map<PackageFile, Founded.Count> counts = new EnumMap<>(PackageFile.class);
    private final List<Founded.Refusal> refusals = new ArrayList<>();

    /** One entry of a row. */
    private record Step(Book book, Slot slot, List<PersonId> by, Function<Deed, Outcome> order) {}

    private SchoolFounding(SchoolPackage school, Connection connection, JournalPolicy policy, Basis order, Instant at) {
        SchoolRecords records = SchoolRecords.of(List.of(school));
        UnitOfWork storage = JdbcUnitOfWork.within(() -> connection);
        this.school = school;
        this.connection = connection;
        this.ports = Ports.of(storage, policy, RegisterDirectory.over(storage, records), records);
        this.order = order;
        this.at = at;
    }

    /**
     * Founds the school, or what is still lacking of it.
     *
     * @param school what its package tells
     * @param database where it is kept; its tables are up to date
     * @param policy what is asked before each entry
     * @param order the order by which journals are opened and pupils enrolled, and roles given that name none of their own
     * @param at the instant at which all of it is written
     * @return what was written, was there, and was refused
     * @throws SQLException when the database fails; every row before that is written, of the others nothing
     * @throws io.schooljournal.core.port.StorageFailure as well
     */
    public static Founded found(
            SchoolPackage school, DataSource database, JournalPolicy policy, Basis order, Instant at)
            throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            SchoolFounding founding = new SchoolFounding(school, connection, policy, order, at);
            founding.write();
            return new Founded(founding.counts, founding.refusals);
        }
    }

    private void write() throws SQLException {
        for (SchoolPackage.RoleRow row : school.roles()) {
            if (!SchoolRecords.isFounder(row.role())) {
                write(PackageFile.ROLES, row.line(), List.of(appointment(row)));
            }
        }
        for (SchoolPackage.PersonRow row : school.people()) {
            String name = row.name();
            LocalDate employed = row.employedOn();
            if (name != null && employed != null) {
                StaffCard card = new StaffCard(name, employed, row.dismissedOn());
                write(PackageFile.PEOPLE, row.line(), List.of(card(row.id(), card)));
            }
        }
        for (SchoolPackage.ClassRow row : school.classes()) {
            write(PackageFile.CLASSES, row.line(), List.of(opening(row)));
        }
        for (SchoolPackage.CourseRow row : school.courses()) {
            write(PackageFile.CURRICULUM, row.line(), List.of(page(row)));
        }
        LocalDate today = school.manifest().zone().dayOf(at);
        for (SchoolPackage.PupilRow row : school.pupils()) {
            LocalDate left = row.withdrawnOn();
            if (left == null || left.isAfter(today)) {
                write(PackageFile.PUPILS, row.line(), enrolment(row));
            }
        }
    }

    /** Writes what a row lacks, all of it or nothing. */
    private void write(PackageFile file, long line, List<Step> row) throws SQLException {
        List<Step> lacking = row.stream().filter(step -> !stands(step)).toList();
        for (Step step : lacking) {
            Outcome outcome = Hands.first(
                    step.by(),
                    person -> step.order()
                            .apply(new Deed(
                                    person, at, new EntryId(UUID.randomUUID().toString()))));
            if (!(outcome instanceof Outcome.Done)) {
                connection.rollback();
                refusals.add(new Founded.Refusal(file, line, outcome));
                count(file, new Founded.Count(0, 0, 1));
                return;
            }
        }
        connection.commit();
        count(file, lacking.isEmpty() ? new Founded.Count(0, 1, 0) : new Founded.Count(1, 0, 0));
    }

    private void count(PackageFile file, Founded.Count one) {
        counts.merge(file, one, Founded.Count::plus);
    }

    private boolean stands(Step step) {
        return !ports.storage()
                .read(open -> open.journals().standing(step.book(), List.of(Selection.of(step.slot()))))
                .isEmpty();
    }

    /** An appointment is known again by what it gives, so that it is not given a second time once it was ended. */
    private Step appointment(SchoolPackage.RoleRow row) {
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

    private Step card(PersonId person, StaffCard card) {
        return new Step(
                new Register(id()),
                Slot.ofPerson(EntryKind.STAFF_CARD, person, ""),
                office(null),
                deed -> KeepStaffCard.using(ports).keep(deed, id(), person, card, PAPERS, 0));
    }

    private Step opening(SchoolPackage.ClassRow row) {
        Journal journal = journal(row.id());
        return new Step(
                journal,
                Slot.journalYear(),
                office(row.id()),
                deed -> OpenJournal.using(ports).open(deed, journal, row.grade(), order));
    }

    private Step page(SchoolPackage.CourseRow row) {
        Journal journal = journal(row.schoolClass());
        return new Step(
                journal,
                Slot.onPage(EntryKind.PAGE, row.subject(), ""),
                office(row.schoolClass()),
                deed -> KeepPage.using(ports).keep(deed, journal, row.subject(), row.page(), 0));
    }

    /** The list of a year begins with it; whoever came earlier is on the list from its first day. */
    private List<Step> enrolment(SchoolPackage.PupilRow row) {
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
