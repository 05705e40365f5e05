package io.schooljournal.jdbc;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** H2 in memory, one for all tests. */
final class H2Database extends Database {
    static final H2Database SHARED = new H2Database();

    private H2Database() {
        super(inMemory());
    }

    static JdbcDataSource inMemory() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000");
        return database;
    }

    @Override
    DataSource empty() {
        return inMemory();
    }

    @Override
    String guard(String table, boolean awake) {
        return awake
                ? "CREATE TRIGGER " + table + "_append_only BEFORE UPDATE, DELETE ON " + table
                        + " CALL \"io.schooljournal.jdbc.AppendOnly\""
                : "DROP TRIGGER " + table + "_append_only";
    }
}
