package io.schooljournal.jdbc;

import io.schooljournal.core.contract.PagePlanContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class H2PagePlanTest extends PagePlanContract {
    @Override
    protected StorageUnderTest storage() {
        return H2Database.SHARED;
    }
}
