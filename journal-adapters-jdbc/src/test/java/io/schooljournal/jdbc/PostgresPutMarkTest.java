package io.schooljournal.jdbc;

import io.schooljournal.core.contract.PutMarkContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class PostgresPutMarkTest extends PutMarkContract {
    @Override
    protected StorageUnderTest storage() {
        return PostgresDatabase.SHARED;
    }
}
