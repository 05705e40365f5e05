package io.schooljournal.jdbc;

final class PostgresAppendOnlyTest extends AppendOnlyContract {
    @Override
    protected Database storage() {
        return PostgresDatabase.SHARED;
    }
}
