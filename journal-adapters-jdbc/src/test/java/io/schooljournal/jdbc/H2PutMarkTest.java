package io.schooljournal.jdbc;

import io.schooljournal.core.contract.PutMarkContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class H2PutMarkTest extends PutMarkContract {
    @Override
    protected StorageUnderTest storage() {
        return H2Database.SHARED;
    }
}
