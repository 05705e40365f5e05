package io.schooljournal.jdbc;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

final class H2KillTest extends KillContract {
    @Override
    String url() {
        JournalSchema.migrate(afterwards());
        return address();
    }

    /** The connections of one process share the file as long as one of them is open. */
    private String address() {
        return "jdbc:h2:file:" + folder.resolve("journal").toAbsolutePath() + ";LOCK_TIMEOUT=60000;DB_CLOSE_DELAY=-1"
                + H2File.KEEPING;
    }

    @Override
    DataSource afterwards() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(address().replace(";DB_CLOSE_DELAY=-1", ";DB_CLOSE_DELAY=0"));
        return database;
    }
}
