package io.schooljournal.jdbc;

final class PostgresBackupTest extends BackupContract {
    @Override
    protected Database storage() {
        return PostgresDatabase.SHARED;
    }
}
