package io.schooljournal.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL, started once for all tests. */
final class PostgresDatabase extends Database {
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger EMPTY = new AtomicInteger();
    /** The role of the host: it owns nothing, is no superuser, and may do what the adapter does. */
    static final String HOST = "journal_host";

    /** The rights that the adapter needs. */
    static final List<String> GRANTS = List.of(
            "GRANT SELECT, INSERT ON school_journal_change, school_journal_entry TO " + HOST,
            "GRANT SELECT, INSERT, UPDATE ON school_journal_book TO " + HOST,
            "GRANT SELECT, INSERT, DELETE ON school_journal_text TO " + HOST);

    static final PostgresDatabase SHARED = new PostgresDatabase();

    private final DataSource hosts;

    private PostgresDatabase() {
        super(SERVER.getPostgresDatabase());
        execute("CREATE ROLE " + HOST + " LOGIN PASSWORD 'host'");
        execute(GRANTS.toArray(new String[0]));
        this.hosts = pooled(asHost("host"));
    }

    /** Returns connections of the host's role, which the server knows by this name. */
    static DataSource asHost(String name) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(url("postgres"));
        database.setApplicationName(name);
        return database;
    }

    /** Returns the address of a database of the server for the host's role. */
    static String url(String database) {
        return SERVER.getJdbcUrl(HOST, database) + "&password=host";
    }

    @Override
    DataSource hosts() {
        return hosts;
    }

    @Override
    DataSource empty() {
        String name = "empty_" + EMPTY.incrementAndGet();
        execute("CREATE DATABASE " + name);
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
