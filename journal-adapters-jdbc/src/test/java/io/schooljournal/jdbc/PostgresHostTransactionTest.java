package io.schooljournal.jdbc;

final class PostgresHostTransactionTest extends HostTransactionContract {
    @Override
    protected Database storage() {
        return PostgresDatabase.SHARED;
    }
}
