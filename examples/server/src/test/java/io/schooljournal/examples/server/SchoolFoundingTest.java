package io.schooljournal.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.people.Basis;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.usecase.people.RegisterDirectory;
import io.schooljournal.examples.server.school.Founded;
import io.schooljournal.examples.server.school.FoundingText;
import io.schooljournal.examples.server.school.SchoolFounding;
import io.schooljournal.jdbc.JdbcUnitOfWork;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.school.SchoolPackage;
import io.schooljournal.rules.school.SchoolRecords;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A school is founded from its package, by whoever its regulation lets, row by row. */
class SchoolFoundingTest {
    private static final Instant FRI_2024_08_30_AT_12 = Instant.parse("2024-08-30T09:00:00Z");
    private static final Instant WED_2024_07_10_AT_12 = Instant.parse("2024-07-10T09:00:00Z");
    private static final Basis ORDER = new Basis("112", LocalDate.of(2024, 8, 29));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @BeforeEach
    void open() throws StartRefused {
        database = Database.open("jdbc:h2:" + folder.resolve("journal") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sosh21", "shkola4", "gymnasium11", "karmalo", "mityaevo"})
    void every_regulation_lets_somebody_write_every_row_and_once_written_it_is_left(String regulation)
            throws Exception {
        SchoolPackage school = SchoolPackage.read(SchoolPackages.EXAMPLES.resolve(regulation));

        Founded once = found(school, FRI_2024_08_30_AT_12);
        assertEquals(List.of(), once.refusals());
        assertEquals(new Founded.Count(2, 0, 0), once.counts().get(PackageFile.CLASSES));
        assertEquals(
                new Founded.Count(school.pupils().size(), 0, 0), once.counts().get(PackageFile.PUPILS));
        assertTrue(once.wroteSomething());
        long written = changes(school);

        Founded again = found(school, FRI_2024_08_30_AT_12.plusSeconds(3600));
        assertFalse(again.wroteSomething());
        assertEquals(List.of(), again.refusals());
        assertEquals(new Founded.Count(0, 2, 0), again.counts().get(PackageFile.CLASSES));
        assertEquals(written, changes(school));
        List<String> told = new FoundingText(Language.EN).lines(again);
        assertEquals("classes.csv: written 0, there already 2, refused 0", told.get(0));
        assertEquals("nothing was changed", told.get(told.size() - 1));
    }

    @Test
    void people_have_the_roles_of_the_package_with_the_orders_it_names() throws Exception {
        SchoolPackage school = SchoolPackage.read(SchoolPackages.EXAMPLES.resolve("sosh21"));
        found(school, FRI_2024_08_30_AT_12);

        List<Entry> appointments = standing(new Register(school.school()), EntryKind.APPOINTMENT);
        assertEquals(
                school.roles().stream()
                        .filter(row -> !SchoolRecords.isFounder(row.role()))
                        .count(),
                appointments.size());
        assertTrue(
                RegisterDirectory.over(storage(), SchoolRecords.of(List.of(school)))
                        .actor(school.school(), new PersonId("t-1"))
                        .roles()
                        .stream()
                        .anyMatch(role -> role.role() == Role.SUBJECT_TEACHER
                                && new Basis("приказ № 92-о", LocalDate.of(2024, 7, 31)).equals(role.basis())));
    }

    @Test
    void before_anybody_holds_office_every_row_is_refused_with_its_clause_and_nothing_is_written() throws Exception {
        SchoolPackage school = SchoolPackage.read(SchoolPackages.EXAMPLES.resolve("mityaevo"));

        Founded founded = found(school, WED_2024_07_10_AT_12);

        assertEquals(0, changes(school));
        assertFalse(founded.wroteSomething());
        List<String> told = new FoundingText(Language.RU).lines(founded);
        assertTrue(told.get(0).matches("roles\\.csv:3: отказано: .+ \\(`mityaevo:.+`\\)"), told.get(0));
        assertTrue(new FoundingText(Language.EN).lines(founded).get(0).startsWith("roles.csv:3: refused: "));
    }

    @Test
    void of_a_row_whose_second_entry_is_refused_the_first_is_not_written_either() throws Exception {
        SchoolPackages changed = SchoolPackages.of("shkola4", folder.resolve("package"))
                .with("roles.csv", text -> text.replaceAll("(?m)^.*(CLASS_TEACHER,9А|JOURNAL_ADMIN).*\\R", ""));
        SchoolPackage school = SchoolPackage.read(changed.folder());

        Founded founded = found(school, FRI_2024_08_30_AT_12);

        Journal journal = new Journal(school.school(), new ClassId("9А"), new AcademicYear(2024));
        List<String> told = new FoundingText(Language.EN).lines(founded);
        assertTrue(
                told.contains("pupils.csv:2: refused: none of the person's roles may do this: edit the pupil card"
                        + " (`shkola4:4.4.1`, `base:cards`)"),
                told::toString);
        assertEquals(List.of(), standing(journal, EntryKind.MEMBERSHIP));
        assertEquals(new Founded.Count(4, 0, 5), founded.counts().get(PackageFile.PUPILS));
        assertEquals(
                4, standing(new Register(school.school()), EntryKind.PUPIL_CARD).size());
    }

    @Test
    void a_package_without_pupils_founds_the_classes() throws Exception {
        SchoolPackages changed =
                SchoolPackages.of("sosh21", folder.resolve("package")).without("pupils.csv");
        SchoolPackage school = SchoolPackage.read(changed.folder());

        Founded founded = found(school, FRI_2024_08_30_AT_12);

        assertEquals(List.of(), founded.refusals());
        assertEquals(new Founded.Count(2, 0, 0), founded.counts().get(PackageFile.CLASSES));
        assertFalse(founded.counts().containsKey(PackageFile.PUPILS));
    }

    @Test
    void what_is_lacking_is_added_later() throws Exception {
        SchoolPackages changed = SchoolPackages.of("sosh21", folder.resolve("package"));
        found(SchoolPackage.read(changed.folder()), FRI_2024_08_30_AT_12);
        changed.with("pupils.csv", text -> text + "p-new,9А,Новикова Анна Петровна,2009-05-05,2024-10-01,,,\n");

        Founded founded = found(SchoolPackage.read(changed.folder()), Instant.parse("2024-10-01T09:00:00Z"));

        assertEquals(new Founded.Count(1, 9, 0), founded.counts().get(PackageFile.PUPILS));
    }

    private JdbcUnitOfWork storage() {
        return JdbcUnitOfWork.over(database.connections());
    }

    private List<Entry> standing(Book book, EntryKind kind) {
        return storage().read(open -> open.journals().standing(book, List.of(Selection.all(kind))));
    }

    private long changes(SchoolPackage school) {
        return storage()
                .read(open -> open.journals().books(school.school()).stream()
                        .mapToLong(book -> open.journals()
                                .entries(book, 0, Integer.MAX_VALUE)
                                .size())
                        .sum());
    }

    private Founded found(SchoolPackage school, Instant at) throws Exception {
        return SchoolFounding.found(
                school, database.connections(), SchoolFiles.policy(Regulations.builtIn(), school, "sosh21"), ORDER, at);
    }
}
