package io.schooljournal.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;

/** A real PostgreSQL, started once for all tests. */
final class PostgresDatabase extends Database {
    private static final EmbeddedPostgres SERVER = start();

    static final PostgresDatabase SHARED = new PostgresDatabase();

    private PostgresDatabase() {
        super(SERVER.getPostgresDatabase());
    }

    /** Returns a database of the server in which nothing was made yet. */
    static DataSource empty(String name) {
        SHARED.execute("CREATE DATABASE " + name);
        return SERVER.getDatabase("postgres", name);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setRegisterShutdownHook(true).start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    String guard(String table, boolean awake) {
        return "ALTER TABLE " + table + (awake ? " ENABLE" : " DISABLE") + " TRIGGER " + table + "_append_only";
    }
}
