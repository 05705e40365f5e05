package io.schooljournal.jdbc;

final class PostgresConcurrencyTest extends DatabaseConcurrencyContract {
    @Override
    protected Database storage() {
        return PostgresDatabase.SHARED;
    }
}
