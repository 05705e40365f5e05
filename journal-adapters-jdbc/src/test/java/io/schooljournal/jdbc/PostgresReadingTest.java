package io.schooljournal.jdbc;

import io.schooljournal.core.contract.ReadingContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class PostgresReadingTest extends ReadingContract {
    @Override
    protected StorageUnderTest storage() {
        return PostgresDatabase.SHARED;
    }
}
