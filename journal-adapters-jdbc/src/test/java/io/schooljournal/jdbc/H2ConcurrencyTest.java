package io.schooljournal.jdbc;

final class H2ConcurrencyTest extends DatabaseConcurrencyContract {
    @Override
    protected Database storage() {
        return H2Database.SHARED;
    }
}
