package io.schooljournal.jdbc;

import io.schooljournal.core.contract.ControlContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class H2ControlTest extends ControlContract {
    @Override
    protected StorageUnderTest storage() {
        return H2Database.SHARED;
    }
}
