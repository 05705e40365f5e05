package io.schooljournal.jdbc;

import io.schooljournal.core.contract.JournalsContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class H2JournalsTest extends JournalsContract {
    @Override
    protected StorageUnderTest storage() {
        return H2Database.SHARED;
    }
}
