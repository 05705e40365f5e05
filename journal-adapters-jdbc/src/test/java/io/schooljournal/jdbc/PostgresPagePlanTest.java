package io.schooljournal.jdbc;

import io.schooljournal.core.contract.PagePlanContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class PostgresPagePlanTest extends PagePlanContract {
    @Override
    protected StorageUnderTest storage() {
        return PostgresDatabase.SHARED;
    }
}
