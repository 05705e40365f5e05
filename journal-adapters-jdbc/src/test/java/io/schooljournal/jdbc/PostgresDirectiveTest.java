package io.schooljournal.jdbc;

import io.schooljournal.core.contract.DirectiveContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class PostgresDirectiveTest extends DirectiveContract {
    @Override
    protected StorageUnderTest storage() {
        return PostgresDatabase.SHARED;
    }
}
