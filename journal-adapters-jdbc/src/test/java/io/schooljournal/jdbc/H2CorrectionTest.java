package io.schooljournal.jdbc;

import io.schooljournal.core.contract.CorrectionContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class H2CorrectionTest extends CorrectionContract {
    @Override
    protected StorageUnderTest storage() {
        return H2Database.SHARED;
    }
}
