package io.schooljournal.jdbc;

import io.schooljournal.core.contract.ReadingContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class H2ReadingTest extends ReadingContract {
    @Override
    protected StorageUnderTest storage() {
        return H2Database.SHARED;
    }
}
