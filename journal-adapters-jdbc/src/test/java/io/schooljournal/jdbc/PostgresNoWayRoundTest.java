package io.schooljournal.jdbc;

import io.schooljournal.core.contract.NoWayRoundContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class PostgresNoWayRoundTest extends NoWayRoundContract {
    @Override
    protected StorageUnderTest storage() {
        return PostgresDatabase.SHARED;
    }
}
