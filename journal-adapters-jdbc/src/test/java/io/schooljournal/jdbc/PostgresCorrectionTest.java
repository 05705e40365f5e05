package io.schooljournal.jdbc;

import io.schooljournal.core.contract.CorrectionContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class PostgresCorrectionTest extends CorrectionContract {
    @Override
    protected StorageUnderTest storage() {
        return PostgresDatabase.SHARED;
    }
}
