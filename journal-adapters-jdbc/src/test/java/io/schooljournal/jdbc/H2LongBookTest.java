package io.schooljournal.jdbc;

final class H2LongBookTest extends LongBookContract {
    @Override
    protected Database storage() {
        return H2Database.SHARED;
    }
}
