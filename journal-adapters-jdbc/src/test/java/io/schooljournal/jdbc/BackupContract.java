package io.schooljournal.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.content.KeptText;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.PortContract;
import io.schooljournal.core.contract.StorageUnderTest.Forgery;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.people.DataSubject;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.school.SchoolId;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a backup holds, and what a restore makes of it. */
abstract class BackupContract extends PortContract {
    private final SchoolId school = given.journal().school();
    private final List<Book> books = List.of(given.journal(), given.journal(2025));

    @TempDir
    Path folder;

    @Override
    protected abstract Database storage();

    @BeforeEach
    void two_journals_are_written() {
        Entry two = first("1", Given.TWO);
        Entry five = after(two, "2", Given.FIVE);
        unitOfWork()
                .write(
                        given.journal(),
                        open -> open.journals()
                                .append(List.of(
                                        permitted(two, null),
                                        permitted(five, two),
                                        permitted(after(five, "3", null), five))));
        unitOfWork()
                .write(
                        given.journal(2025),
                        open -> open.journals()
                                .append(List.of(permitted(
                                        first("\"4\"\\\n\t", Given.FIVE, given.journal(2025), given.slot()), null))));
    }

    private List<Chain> back(PersonalData personalData) throws IOException {
        return JournalBackup.of(storage().hosts()).write(school, folder, personalData);
    }

    private DataSource fresh() {
        DataSource database = storage().empty();
        JournalSchema.migrate(database);
        return database;
    }

    private static List<Entry> entries(UnitOfWork storage, Book book) {
        return storage.read(open -> open.journals().entries(book, 0, 10_000));
    }

    private static List<Change> changes(UnitOfWork storage, Book book) {
        return storage.read(open -> open.changeLog().changes(book, 0, 10_000));
    }

    @Test
    void what_is_restored_is_equal_row_by_row_and_ends_in_the_same_chain() throws IOException {
        DataSource database = fresh();
        List<Chain> chains = back(PersonalData.LEFT_OUT);

        assertEquals(chains, BackupCheck.verify(folder));
        assertEquals(chains, JournalRestore.into(database).restore(folder));

        UnitOfWork restored = JdbcUnitOfWork.over(database);
        assertEquals(books, restored.read(open -> open.journals().books(school)));
        for (int i = 0; i < books.size(); i++) {
            Book book = books.get(i);
            assertEquals(entries(unitOfWork(), book), entries(restored, book));
            assertEquals(changes(unitOfWork(), book), changes(restored, book));
            assertEquals(
                    new ChainCheck.Whole(chains.get(i)),
                    restored.read(open -> open.changeLog().verify(book)));
        }
    }

    @Test
    void a_restored_journal_is_written_on() throws IOException {
        DataSource database = fresh();
        back(PersonalData.LEFT_OUT);
        JournalRestore.into(database).restore(folder);

        Change next = JdbcUnitOfWork.over(database)
                .write(
                        given.journal(),
                        open -> write(open, permitted(first("5", Given.FIVE, given.journal(), given.slot(2)), null)));

        assertEquals(4, next.sequence());
    }

    @Test
    void texts_that_name_people_are_in_the_backup_only_when_they_are_asked_for(@TempDir Path without)
            throws IOException {
        DataSubject whose = DataSubject.of(given.pupil());
        KeptText kept = unitOfWork()
                .write(given.journal(), open -> open.vault().keep(school, whose, "карточка", "Ёлкин\n\"Пётр\""));
        DataSource database = fresh();
        DataSource other = fresh();
        back(PersonalData.INCLUDED);
        JournalBackup.of(storage().hosts()).write(school, without, PersonalData.LEFT_OUT);

        JournalRestore.into(database).restore(folder);
        JournalRestore.into(other).restore(without);

        assertEquals(Optional.of("Ёлкин\n\"Пётр\""), read(database, kept));
        assertEquals(Optional.empty(), read(other, kept));
        int erased = JdbcUnitOfWork.over(database)
                .write(given.journal(), open -> open.vault().erase(school, whose));
        assertEquals(1, erased);
        for (Path file : files(without)) {
            assertTrue(!Files.readString(file).contains("Пётр"), file::toString);
        }
    }

    private Optional<String> read(DataSource database, KeptText kept) {
        return JdbcUnitOfWork.over(database).read(open -> open.vault().read(school, kept));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void a_backup_made_while_others_write_is_of_one_moment() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> written = writer.submit(() -> writeUntil(enough));
            for (int copy = 1; copy <= 3; copy++) {
                Path target = folder.resolve("копия " + copy);
                List<Chain> chains = JournalBackup.of(storage().hosts()).write(school, target, PersonalData.INCLUDED);
                // The writer puts each pair into the two books in turn, the first book first.
                long ahead = chains.get(0).length() - chains.get(1).length() - 2;
                assertTrue(ahead == 0 || ahead == 1, chains::toString);
                assertEquals(chains, JournalRestore.into(fresh()).restore(target));
            }
            enough.set(true);
            assertTrue(written.get() > 0);
        } finally {
            enough.set(true);
            writer.shutdown();
        }
    }

    private int writeUntil(AtomicBoolean enough) {
        int number = 0;
        while (!enough.get() && number < 5_000) {
            int place = 10 + number++;
            for (int year : List.of(2024, 2025)) {
                Entry entry = first(year + " " + place, Given.FIVE, given.journal(year), given.slot(place));
                unitOfWork().write(given.journal(year), open -> write(open, permitted(entry, null)));
            }
        }
        return number;
    }

    @Test
    void a_book_in_which_something_is_written_is_not_touched() throws IOException {
        back(PersonalData.LEFT_OUT);
        List<Entry> before = entries(unitOfWork(), given.journal());

        StorageFailure refused = assertThrows(
                StorageFailure.class,
                () -> JournalRestore.into(storage().hosts()).restore(folder));

        assertEquals(
                "`" + given.journal() + "` is not empty, and only an empty book is restored", refused.getMessage());
        assertEquals(before, entries(unitOfWork(), given.journal()));
    }

    @Test
    void a_file_that_was_altered_is_refused_by_its_digest() throws IOException {
        back(PersonalData.LEFT_OUT);
        alter("book-2.jsonl", text -> text.replace("\"5\"", "\"4\""));

        assertRefused(IllegalArgumentException.class);
    }

    @Test
    void a_file_that_was_altered_together_with_its_digest_is_refused_by_the_chain() throws IOException {
        back(PersonalData.LEFT_OUT);
        alter("book-2.jsonl", text -> text.replace("\"5\"", "\"4\""));
        mendTheIndex("book-2.jsonl");

        assertRefused(StorageFailure.class);
    }

    @Test
    void a_file_that_was_cut_is_refused_by_the_chain() throws IOException {
        back(PersonalData.LEFT_OUT);
        alter("book-1.jsonl", text -> text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1));
        mendTheIndex("book-1.jsonl");

        assertRefused(StorageFailure.class);
    }

    private void alter(String name, UnaryOperator<String> alteration) throws IOException {
        Path file = folder.resolve(name);
        String before = Files.readString(file);
        String after = alteration.apply(before);
        assertTrue(!after.equals(before), "the file must have been altered");
        Files.writeString(file, after);
    }

    private void mendTheIndex(String name) throws IOException {
        String digest = BackupFile.digestOf(folder.resolve(name));
        alter(
                "index.jsonl",
                text -> text.replaceAll("(\"file\":\"" + name + "\",\"sha256\":\")[0-9a-f]{64}", "$1" + digest));
    }

    private void assertRefused(Class<? extends Exception> refusal) {
        DataSource database = fresh();

        assertThrows(IllegalArgumentException.class, () -> BackupCheck.verify(folder));
        assertThrows(refusal, () -> JournalRestore.into(database).restore(folder));

        assertEquals(
                List.of(),
                JdbcUnitOfWork.over(database).read(open -> open.journals().books(school)));
    }

    @Test
    void a_folder_without_an_index_is_no_backup_and_one_that_has_one_is_not_written_over() throws IOException {
        assertThrows(NoSuchFileException.class, () -> BackupCheck.verify(folder));
        assertThrows(
                NoSuchFileException.class,
                () -> JournalRestore.into(storage().hosts()).restore(folder));
        back(PersonalData.LEFT_OUT);

        assertThrows(FileAlreadyExistsException.class, () -> back(PersonalData.LEFT_OUT));
    }

    @Test
    void of_a_broken_log_no_backup_is_made_and_the_row_is_named() {
        storage().forge(Forgery.VALUE_IN_ENTRY, given.journal(), 2);

        StorageFailure refused = assertThrows(StorageFailure.class, () -> back(PersonalData.LEFT_OUT));

        assertTrue(refused.toString().contains("is broken at row `2`"), refused::toString);
    }
}
