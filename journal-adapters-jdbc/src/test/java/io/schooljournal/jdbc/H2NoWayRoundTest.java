package io.schooljournal.jdbc;

import io.schooljournal.core.contract.NoWayRoundContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class H2NoWayRoundTest extends NoWayRoundContract {
    @Override
    protected StorageUnderTest storage() {
        return H2Database.SHARED;
    }
}
