package io.schooljournal.jdbc;

final class H2HostTransactionTest extends HostTransactionContract {
    @Override
    protected Database storage() {
        return H2Database.SHARED;
    }
}
