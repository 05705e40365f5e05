package io.schooljournal.jdbc;

final class PostgresLongBookTest extends LongBookContract {
    @Override
    protected Database storage() {
        return PostgresDatabase.SHARED;
    }
}
