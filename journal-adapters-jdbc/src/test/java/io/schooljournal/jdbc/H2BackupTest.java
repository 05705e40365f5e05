package io.schooljournal.jdbc;

final class H2BackupTest extends BackupContract {
    @Override
    protected Database storage() {
        return H2Database.SHARED;
    }
}
