package io.schooljournal.jdbc;

import io.schooljournal.core.contract.OverviewContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class H2OverviewTest extends OverviewContract {
    @Override
    protected StorageUnderTest storage() {
        return H2Database.SHARED;
    }
}
