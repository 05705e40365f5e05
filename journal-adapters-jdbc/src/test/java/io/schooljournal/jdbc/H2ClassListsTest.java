package io.schooljournal.jdbc;

import io.schooljournal.core.contract.ClassListsContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class H2ClassListsTest extends ClassListsContract {
    @Override
    protected StorageUnderTest storage() {
        return H2Database.SHARED;
    }
}
