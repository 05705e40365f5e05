package io.schooljournal.jdbc;

import io.schooljournal.core.contract.PeopleContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class H2PeopleTest extends PeopleContract {
    @Override
    protected StorageUnderTest storage() {
        return H2Database.SHARED;
    }
}
