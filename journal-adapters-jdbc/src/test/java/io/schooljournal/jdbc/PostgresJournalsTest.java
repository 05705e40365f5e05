package io.schooljournal.jdbc;

import io.schooljournal.core.contract.JournalsContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class PostgresJournalsTest extends JournalsContract {
    @Override
    protected StorageUnderTest storage() {
        return PostgresDatabase.SHARED;
    }
}
