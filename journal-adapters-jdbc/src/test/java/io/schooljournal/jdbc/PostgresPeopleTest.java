package io.schooljournal.jdbc;

import io.schooljournal.core.contract.PeopleContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class PostgresPeopleTest extends PeopleContract {
    @Override
    protected StorageUnderTest storage() {
        return PostgresDatabase.SHARED;
    }
}
