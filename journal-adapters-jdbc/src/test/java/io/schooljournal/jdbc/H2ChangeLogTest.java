package io.schooljournal.jdbc;

import io.schooljournal.core.contract.ChangeLogContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class H2ChangeLogTest extends ChangeLogContract {
    @Override
    protected StorageUnderTest storage() {
        return H2Database.SHARED;
    }
}
