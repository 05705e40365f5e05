package io.schooljournal.jdbc;

import io.schooljournal.core.contract.ControlContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class PostgresControlTest extends ControlContract {
    @Override
    protected StorageUnderTest storage() {
        return PostgresDatabase.SHARED;
    }
}
