package io.schooljournal.jdbc;

import io.schooljournal.core.contract.OverviewContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class PostgresOverviewTest extends OverviewContract {
    @Override
    protected StorageUnderTest storage() {
        return PostgresDatabase.SHARED;
    }
}
