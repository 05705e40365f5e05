package io.schooljournal.jdbc;

import static java.util.Objects.requireNonNull;

import com.zaxxer.hikari.HikariDataSource;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.LiteralPolicy;
import io.schooljournal.core.contract.PortContract;
import io.schooljournal.core.contract.StorageUnderTest;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.PermittedEntry;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.lesson.ScheduleLesson;
import io.schooljournal.core.usecase.mark.MarkCell;
import io.schooljournal.core.usecase.mark.PutMarks;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * How fast marks are written, beside bare JDBC that inserts the same two rows for each and commits as often: in rounds that
 * take turns, the median of each printed with its ratio to bare.
 *
 * <p>Bare knows the hashes beforehand, locks nothing, reads nothing and asks nobody. The port is a unit of work with entries
 * that are permitted; the gate is {@link PutMarks}, which reads the book and asks the policy first.
 */
final class WriteMeasure extends PortContract {
    private static final String BARE = "bare JDBC";
    private static final int ROUNDS = 7;
    private static final int CLASS = 30;

    private final DataSource database;
    private final UnitOfWork journal;
    private final int marks;
    private int made;

    private WriteMeasure(DataSource database, int marks) {
        this.database = database;
        this.journal = JdbcUnitOfWork.over(database);
        this.marks = marks;
    }

    @Override
    protected StorageUnderTest storage() {
        throw new UnsupportedOperationException("it is measured, not tested");
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return journal;
    }

    /** Takes how many marks a round writes. */
    public static void main(String[] arguments) throws Exception {
        int marks = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("write-measure");
        measure("H2 in memory", h2("mem:measure;DB_CLOSE_DELAY=-1"), marks);
        measure("H2 in a file", h2("file:" + folder.resolve("h2") + ";WRITE_DELAY=0"), marks);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            measure("PostgreSQL, commits not flushed", server.getPostgresDatabase(), marks);
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            measure("PostgreSQL, commits flushed", server.getPostgresDatabase(), marks);
        }
    }

    private static DataSource h2(String address) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:" + address);
        return database;
    }

    private static void measure(String name, DataSource database, int marks) throws Exception {
        try (HikariDataSource pool = (HikariDataSource) Database.pooled(database)) {
            JournalSchema.migrate(pool);
            new WriteMeasure(pool, marks).measure(name);
        }
    }

    /** Makes all that is needed, and returns what writes the marks of a round, so many in each transaction. */
    @FunctionalInterface
    private interface Way {
        Callable<Integer> prepared(int batch) throws Exception;
    }

    private void measure(String name) throws Exception {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put(BARE, this::bare);
        ways.put("port", this::port);
        ways.put("gate", this::gate);
        for (int batch : List.of(1, CLASS)) {
            Map<String, double[]> rates = new LinkedHashMap<>();
            for (int round = 0; round <= ROUNDS; round++) {
                for (Map.Entry<String, Way> way : ways.entrySet()) {
                    Callable<Integer> writing = way.getValue().prepared(batch);
                    long begun = System.nanoTime();
                    writing.call();
                    double rate = marks / ((System.nanoTime() - begun) / 1e9);
                    if (round > 0) {
                        rates.computeIfAbsent(way.getKey(), key -> new double[ROUNDS])[round - 1] = rate;
                    }
                }
            }
            double bare = median(requireNonNull(rates.get(BARE)));
            rates.forEach((way, measured) -> System.out.printf(
                    "%s, %d in a transaction, %s: %.0f marks/s, %.2f of bare%n",
                    name, batch, way, median(measured), median(measured) / bare));
        }
    }

    private static double median(double[] rates) {
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private Callable<Integer> bare(int batch) throws Exception {
        Given school = new Given();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            new JdbcStorage(connection).lock(school.journal());
            connection.commit();
            connection.setAutoCommit(true);
        }
        List<PermittedEntry> entries = permitted(school);
        List<Change> changes = new ArrayList<>();
        Chain chain = Chain.empty(school.journal());
        for (PermittedEntry entry : entries) {
            Change change = entry.changeAfter(chain);
            chain = chain.and(change);
            changes.add(change);
        }
        return () -> {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                insert(batch, entries, changes, connection);
                connection.setAutoCommit(true);
            }
            return marks;
        };
    }

    private static void insert(int batch, List<PermittedEntry> entries, List<Change> changes, Connection connection)
            throws Exception {
        try (PreparedStatement change = connection.prepareStatement(Additions.CHANGE);
                PreparedStatement entry = connection.prepareStatement(Additions.ENTRY)) {
            for (int i = 0; i < entries.size(); i++) {
                Sql.bind(change, Additions.columns(changes.get(i)));
                Sql.bind(
                        entry,
                        Additions.columns(new Additions.Numbered(
                                changes.get(i).sequence(), entries.get(i).entry())));
                if (batch == 1) {
                    change.executeUpdate();
                    entry.executeUpdate();
                    connection.commit();
                    continue;
                }
                change.addBatch();
                entry.addBatch();
                if ((i + 1) % batch == 0) {
                    change.executeBatch();
                    entry.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private Callable<Integer> port(int batch) {
        Given school = new Given();
        List<PermittedEntry> entries = permitted(school);
        return () -> {
            for (int i = 0; i < entries.size(); i += batch) {
                List<PermittedEntry> together = entries.subList(i, i + batch);
                journal.write(school.journal(), open -> open.journals().append(together));
            }
            return marks;
        };
    }

    private Callable<Integer> gate(int batch) {
        Given school = new Given();
        school.open(journal);
        for (int pupil = 0; pupil < CLASS; pupil++) {
            school.enrol(journal, new PupilId("ученик " + pupil));
        }
        Ports ports = school.ports(journal, LiteralPolicy.twoDays());
        for (int lesson = 0; lesson < marks / CLASS; lesson++) {
            Deed deed =
                    new Deed(school.administrator().id(), Given.FRI_2024_08_30_AT_NOON, school.entry("урок " + lesson));
            ScheduleLesson.using(ports)
                    .schedule(
                            deed,
                            school.journal(),
                            Given.ALGEBRA,
                            lesson(lesson),
                            LessonRecord.at(Given.LESSON_START),
                            0);
        }
        PutMarks putMarks = PutMarks.using(ports);
        return () -> {
            for (int i = 0; i < marks; i += batch) {
                List<Outcome> outcomes = putMarks.put(
                        school.teacher().id(),
                        Given.TUE_2024_10_01_AT_9_30,
                        school.journal(),
                        lesson(i / CLASS),
                        cells(school, i, batch));
                if (!outcomes.stream().allMatch(Outcome.Done.class::isInstance)) {
                    throw new IllegalStateException("expected every mark to be put, not: " + outcomes);
                }
            }
            return marks;
        };
    }

    private static LessonId lesson(int number) {
        return new LessonId("занятие " + number);
    }

    private static List<MarkCell> cells(Given school, int first, int batch) {
        List<MarkCell> cells = new ArrayList<>();
        for (int number = first; number < first + batch; number++) {
            cells.add(MarkCell.builder()
                    .id(school.entry("п " + number))
                    .pupil(new PupilId("ученик " + number % CLASS))
                    .value(Given.FIVE)
                    .build());
        }
        return cells;
    }

    private List<PermittedEntry> permitted(Given school) {
        List<PermittedEntry> entries = new ArrayList<>();
        for (int pupil = 0; pupil < marks; pupil++) {
            Slot slot = Slot.mark(Given.ALGEBRA, school.lesson(), new PupilId("ученик " + pupil), 1);
            String id = "п " + made++;
            entries.add(permitted(first(id, Given.FIVE, school.journal(), slot), null));
        }
        return entries;
    }
}
