package io.schooljournal.jdbc;

import io.schooljournal.core.contract.ClassListsContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class PostgresClassListsTest extends ClassListsContract {
    @Override
    protected StorageUnderTest storage() {
        return PostgresDatabase.SHARED;
    }
}
