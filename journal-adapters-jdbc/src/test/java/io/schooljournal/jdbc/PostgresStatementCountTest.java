package io.schooljournal.jdbc;

final class PostgresStatementCountTest extends StatementCountContract {
    @Override
    protected Database storage() {
        return PostgresDatabase.SHARED;
    }

    @Override
    int toBegin() {
        return 1;
    }

    @Override
    int toWriteOne() {
        return 1;
    }
}
