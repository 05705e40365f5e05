package io.schooljournal.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.contract.Given;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.jdbc.JdbcUnitOfWork;
import io.schooljournal.jdbc.JournalBackup;
import io.schooljournal.jdbc.JournalSchema;
import io.schooljournal.jdbc.PersonalData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The change log of a kept journal goes into an archive as a backup writes it. */
final class ChangeLogOfBackupTest {
    private final Given given = new Given();
    private Chain chain = Chain.empty(given.journal());
    private String log = "";

    @BeforeEach
    void a_journal_is_backed_up(@TempDir Path folder) throws IOException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:archived;MODE=PostgreSQL;DB_CLOSE_DELAY=-1");
        JournalSchema.migrate(database);
        given.open(JdbcUnitOfWork.over(database));
        Path backup = folder.resolve("backup");
        chain = JournalBackup.of(database)
                .write(given.journal().school(), backup, PersonalData.LEFT_OUT)
                .get(0);
        log = Files.readString(backup.resolve("book-1.jsonl"));
    }

    @Test
    void it_ends_as_the_chain_does() throws IOException {
        LogEnd end = new LogEnd(
                given.journal().toString(), chain.length(), chain.head().hex());

        assertEquals(List.of(end), ends(log));
    }

    @Test
    void a_row_that_was_altered_cut_out_or_robbed_of_its_entry_is_found() {
        String second = log.lines().skip(1).findFirst().orElseThrow();

        broken(log.replaceFirst("\"actor\":\"", "\"actor\":\"не "), "change is not the one that its hash is of");
        broken(
                log.replaceFirst("\"enteredBy\":\"", "\"enteredBy\":\"не "),
                "entry is not the one that the change is of");
        broken(log.replaceFirst("\"entry\":\\{", "\"record\":{"), "entry is not the one that the change is of");
        broken(log.replace(second + "\n", ""), "does not follow row `1`");
    }

    private static void broken(String log, String message) {
        IOException fault = assertThrows(IOException.class, () -> ends(log));
        assertTrue(fault.toString().contains(message), fault::toString);
    }

    private static List<LogEnd> ends(String log) throws IOException {
        return ChangeLogFile.ends(new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)));
    }
}
