package io.schooljournal.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.contract.Given;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.jdbc.JdbcUnitOfWork;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A backup is made, verified and brought back by the command alone. */
class BackupCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Given given = new Given();
    private final String school = given.journal().school().value();
    private final String kept = inMemory();

    @TempDir
    private Path temporary;

    private String folder = "";
    private String line = "";

    private static String inMemory() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    @BeforeEach
    void a_school_keeps_a_journal() throws StartRefused {
        folder = temporary.resolve("backup").toString();
        try (Database database = Database.open(kept)) {
            JdbcUnitOfWork storage = JdbcUnitOfWork.over(database.connections());
            given.open(storage);
            Chain end = storage.read(open -> open.changeLog().end(given.journal()));
            line = end.length() + " " + end.head().hex() + " " + given.journal().schoolClass() + " 2024/2025"
                    + System.lineSeparator();
        }
    }

    @Test
    void what_was_backed_up_is_verified_and_brought_back_with_the_same_chain() {
        assertEquals(0, run("backup", "create", "--jdbc-url", kept, "--school", school, folder), err::toString);
        assertEquals(0, run("backup", "verify", folder), err::toString);
        assertEquals(0, run("backup", "restore", "--jdbc-url", inMemory(), folder), err::toString);

        assertEquals(line + line + line, out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void a_backup_that_was_altered_is_refused_in_one_line_and_status_2() throws IOException {
        run("backup", "create", "--jdbc-url", kept, "--school", school, folder);
        Path book = Path.of(folder, "book-1.jsonl");
        Files.writeString(book, Files.readString(book) + "\n");

        assertEquals(2, run("backup", "verify", folder));
        assertEquals(2, run("backup", "restore", "--jdbc-url", inMemory(), folder));

        String complaint =
                "server: file `book-1.jsonl` is not as the index of the backup says" + System.lineSeparator();
        assertEquals(complaint + complaint, err.toString());
    }

    @Test
    void a_book_that_is_kept_already_is_not_written_over() {
        run("backup", "create", "--jdbc-url", kept, "--school", school, folder);

        assertEquals(2, run("backup", "restore", "--jdbc-url", kept, folder));

        assertTrue(err.toString().contains("only an empty book is restored"), err::toString);
        assertEquals(1, err.toString().lines().count());
    }

    @Test
    void a_folder_that_is_no_backup_is_refused() {
        assertEquals(2, run("backup", "verify", folder));
        assertTrue(err.toString().startsWith("server: backup `" + folder + "` cannot be read"), err::toString);
    }

    @Test
    void a_command_that_is_not_complete_says_what_is_missing() {
        assertEquals(2, run("backup", "create", folder));
        assertTrue(err.toString().contains("--jdbc-url"), err::toString);
    }

    private int run(String... args) {
        CommandLine command = ServerCommand.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(args);
    }
}
