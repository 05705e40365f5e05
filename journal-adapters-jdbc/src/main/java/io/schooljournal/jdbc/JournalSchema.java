package io.schooljournal.jdbc;

import io.schooljournal.core.port.StorageFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;

/** The tables of the journal are made and brought up to date by numbered migrations, forward only. */
public final class JournalSchema {
    /** The table in which the migrations that were made are listed, apart from those of the host. */
    private static final String HISTORY = "school_journal_migration";
    /** Not a package name, so that the module system leaves the folder open to be read. */
    private static final String MIGRATIONS = "classpath:school-journal/migration/";

    private JournalSchema() {}

    /**
     * Brings the tables in the default schema of the connections up to date; what else stands in that schema is left alone.
     *
     * @param dataSource the database, PostgreSQL or H2, with a user who may create tables
     * @throws IllegalArgumentException when it is another database, or H2 in a file whose address lacks
     *     {@code WRITE_DELAY=0;REUSE_SPACE=FALSE}, without which it may lose what it acknowledged
     * @throws StorageFailure when a migration fails or was altered after it was made
     */
    public static void migrate(DataSource dataSource) {
        migrate(dataSource, MigrationVersion.LATEST);
    }

    /** Brings the tables up to a version that is not the newest; whoever came so far must come further. */
    static void migrate(DataSource dataSource, MigrationVersion target) {
        Vendor vendor = vendor(dataSource);
        try {
            Flyway.configure(JournalSchema.class.getClassLoader())
                    .dataSource(dataSource)
                    .locations(MIGRATIONS + "common", MIGRATIONS + vendor.folder())
                    .placeholders(Map.of("text", vendor.text()))
                    .target(target)
                    .table(HISTORY)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            throw new StorageFailure("tables of the journal cannot be brought up to date", failed);
        }
    }

    private static Vendor vendor(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            Vendor vendor = Vendor.of(connection);
            if (vendor == Vendor.H2) {
                H2File.check(connection);
            }
            return vendor;
        } catch (SQLException failed) {
            throw new StorageFailure("database cannot be reached", failed);
        }
    }
}
