package io.schooljournal.jdbc;

import io.schooljournal.core.contract.FinalMarkContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class PostgresFinalMarkTest extends FinalMarkContract {
    @Override
    protected StorageUnderTest storage() {
        return PostgresDatabase.SHARED;
    }
}
