package io.schooljournal.jdbc;

import io.schooljournal.core.contract.ChangeLogContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class PostgresChangeLogTest extends ChangeLogContract {
    @Override
    protected StorageUnderTest storage() {
        return PostgresDatabase.SHARED;
    }
}
