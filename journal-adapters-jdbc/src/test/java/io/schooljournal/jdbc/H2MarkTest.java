package io.schooljournal.jdbc;

import io.schooljournal.core.contract.MarkContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class H2MarkTest extends MarkContract {
    @Override
    protected StorageUnderTest storage() {
        return H2Database.SHARED;
    }
}
