package io.schooljournal.jdbc;

import io.schooljournal.core.contract.DirectiveContract;
import io.schooljournal.core.contract.StorageUnderTest;

final class H2DirectiveTest extends DirectiveContract {
    @Override
    protected StorageUnderTest storage() {
        return H2Database.SHARED;
    }
}
