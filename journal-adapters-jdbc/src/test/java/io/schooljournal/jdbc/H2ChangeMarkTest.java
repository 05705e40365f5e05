package io.schooljournal.jdbc;

import io.schooljournal.core.contract.ChangeMarkContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class H2ChangeMarkTest extends ChangeMarkContract {
    @Override
    protected StorageUnderTest storage() {
        return H2Database.SHARED;
    }
}
