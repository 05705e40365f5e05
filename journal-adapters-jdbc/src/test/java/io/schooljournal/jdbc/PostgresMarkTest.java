package io.schooljournal.jdbc;

import io.schooljournal.core.contract.MarkContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class PostgresMarkTest extends MarkContract {
    @Override
    protected StorageUnderTest storage() {
        return PostgresDatabase.SHARED;
    }
}
