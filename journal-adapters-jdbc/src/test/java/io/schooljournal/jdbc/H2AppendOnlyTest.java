package io.schooljournal.jdbc;

final class H2AppendOnlyTest extends AppendOnlyContract {
    @Override
    protected Database storage() {
        return H2Database.SHARED;
    }
}
