package io.schooljournal.examples.server;

import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.jdbc.BackupCheck;
import io.schooljournal.jdbc.JournalBackup;
import io.schooljournal.jdbc.JournalRestore;
import io.schooljournal.jdbc.PersonalData;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The {@code server backup} commands: a copy of a school's books is made, verified where it lies, and brought back into an
 * empty database (резервное копирование и восстановление).
 *
 * <p>Each prints one line for each book: how long its change log is, the hash of the last row, whose it is. Kept elsewhere,
 * these lines tell later whether a backup is the one that was made.
 */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Makes a backup of a school's books, verifies one, brings one back.")
final class BackupCommand {
    /** Reads or writes a backup. */
    @FunctionalInterface
    private interface Backup {
        List<Chain> chains() throws IOException;
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    BackupCommand() {}

    @Command(
            name = "create",
            mixinStandardHelpOptions = true,
            description = "Writes the books of a school into a folder.")
    int create(
            @Option(names = "--jdbc-url", paramLabel = "URL", required = true, description = "The database.")
                    String jdbcUrl,
            @Option(names = "--school", paramLabel = "ID", required = true, description = "The school.") String school,
            @Option(
                            names = "--with-personal-data",
                            description =
                                    "Writes the texts that name people too; the folder is then as secret as they.")
                    boolean personalData,
            @Parameters(paramLabel = "FOLDER", description = "Where to; it must hold no backup yet.") Path folder)
            throws StartRefused {
        try (Database database = Database.open(jdbcUrl)) {
            return told(
                    folder,
                    () -> JournalBackup.of(database.connections())
                            .write(
                                    new SchoolId(school),
                                    folder,
                                    personalData ? PersonalData.INCLUDED : PersonalData.LEFT_OUT));
        }
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Checks every file and every chain of a backup.")
    int verify(@Parameters(paramLabel = "FOLDER", description = "The backup.") Path folder) throws StartRefused {
        return told(folder, () -> BackupCheck.verify(folder));
    }

    @Command(
            name = "restore",
            mixinStandardHelpOptions = true,
            description = "Fills empty books from a backup, if every chain comes out whole; else nothing is kept.")
    int restore(
            @Option(names = "--jdbc-url", paramLabel = "URL", required = true, description = "The database.")
                    String jdbcUrl,
            @Parameters(paramLabel = "FOLDER", description = "The backup.") Path folder)
            throws StartRefused {
        try (Database database = Database.open(jdbcUrl)) {
            return told(
                    folder, () -> JournalRestore.into(database.connections()).restore(folder));
        }
    }

    private int told(Path folder, Backup backup) throws StartRefused {
        try {
            PrintWriter out = spec.commandLine().getOut();
            for (Chain chain : backup.chains()) {
                String book = chain.book() instanceof Journal journal
                        ? journal.schoolClass() + " " + journal.year()
                        : "register";
                out.println(chain.length() + " " + chain.head().hex() + " " + book);
            }
            out.flush();
            return 0;
        } catch (IOException unreadable) {
            throw new StartRefused("backup `" + folder + "` cannot be read or written: " + unreadable, unreadable);
        } catch (IllegalArgumentException | StorageFailure refused) {
            throw new StartRefused(String.valueOf(refused.getMessage()), refused);
        }
    }
}
