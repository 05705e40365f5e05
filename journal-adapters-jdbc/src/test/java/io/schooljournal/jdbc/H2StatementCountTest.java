package io.schooljournal.jdbc;

final class H2StatementCountTest extends StatementCountContract {
    @Override
    protected Database storage() {
        return H2Database.SHARED;
    }

    @Override
    int toBegin() {
        return 0;
    }

    @Override
    int toWriteOne() {
        return 3;
    }
}
