package io.schooljournal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

final class PostgresKillTest extends KillContract {
    private final DataSource database = PostgresDatabase.SHARED.empty();

    @Override
    String url() {
        JournalSchema.migrate(database);
        try (Connection connection = database.getConnection()) {
            for (String grant : PostgresDatabase.GRANTS) {
                Sql.update(connection, grant);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return PostgresDatabase.url(((PGSimpleDataSource) database).getDatabaseName());
    }

    @Override
    DataSource afterwards() {
        return database;
    }
}
