package io.schooljournal.jdbc;

import io.schooljournal.core.contract.FinalMarkContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class H2FinalMarkTest extends FinalMarkContract {
    @Override
    protected StorageUnderTest storage() {
        return H2Database.SHARED;
    }
}
