package io.schooljournal.examples.server.school;

import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.people.Basis;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.people.RegisterDirectory;
import io.schooljournal.core.usecase.people.StaffCard;
import io.schooljournal.jdbc.JdbcUnitOfWork;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.school.SchoolPackage;
import io.schooljournal.rules.school.SchoolRecords;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Founds a school from its package (открытие журналов школы): appoints its people, opens the journal of each class with the
 * pages of its subjects, and puts the pupils on the lists, each row in a transaction of its own.
 *
 * <p>Every entry is written by the first whom the regulation lets, of those who hold office by the package and the class
 * teachers; nobody else is trusted. What stands there already is left as it is.
 */
public final class SchoolFounding {
    private final SchoolPackage school;
    private final Connection connection;
    private final UnitOfWork storage;
    private final FoundingSteps steps;
    private final Instant at;
    private final Map<PackageFile, Founded.Count> counts = new EnumMap<>(PackageFile.class);
    private final List<Founded.Refusal> refusals = new ArrayList<>();

    private SchoolFounding(SchoolPackage school, Connection connection, JournalPolicy policy, Basis order, Instant at) {
        SchoolRecords records = SchoolRecords.of(List.of(school));
        this.school = school;
        this.connection = connection;
        this.storage = JdbcUnitOfWork.within(() -> connection);
        Ports ports = Ports.of(storage, policy, RegisterDirectory.over(storage, records), records);
        this.steps = new FoundingSteps(school, ports, order);
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
                write(PackageFile.ROLES, row.line(), List.of(steps.appointment(row)));
            }
        }
        for (SchoolPackage.PersonRow row : school.people()) {
            String name = row.name();
            LocalDate employed = row.employedOn();
            if (name != null && employed != null) {
                StaffCard card = new StaffCard(name, employed, row.dismissedOn());
                write(PackageFile.PEOPLE, row.line(), List.of(steps.card(row.id(), card)));
            }
        }
        for (SchoolPackage.ClassRow row : school.classes()) {
            write(PackageFile.CLASSES, row.line(), List.of(steps.opening(row)));
        }
        for (SchoolPackage.CourseRow row : school.courses()) {
            write(PackageFile.CURRICULUM, row.line(), List.of(steps.page(row)));
        }
        LocalDate today = school.manifest().zone().dayOf(at);
        for (SchoolPackage.PupilRow row : school.pupils()) {
            LocalDate left = row.withdrawnOn();
            if (left == null || left.isAfter(today)) {
                write(PackageFile.PUPILS, row.line(), steps.enrolment(row));
            }
        }
    }

    /** Writes what a row lacks, all of it or nothing. */
    private void write(PackageFile file, long line, List<FoundingSteps.Step> row) throws SQLException {
        List<FoundingSteps.Step> lacking =
                row.stream().filter(step -> !stands(step)).toList();
        for (FoundingSteps.Step step : lacking) {
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

    private boolean stands(FoundingSteps.Step step) {
        return !storage.read(open -> open.journals().standing(step.book(), List.of(Selection.of(step.slot()))))
                .isEmpty();
    }
}
