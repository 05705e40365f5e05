package io.schooljournal.jdbc;

import io.schooljournal.core.contract.ChangeMarkContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class PostgresChangeMarkTest extends ChangeMarkContract {
    @Override
    protected StorageUnderTest storage() {
        return PostgresDatabase.SHARED;
    }
}
