package io.schooljournal.jdbc;

import javax.sql.DataSource;

final class H2SchemaTest extends SchemaContract {
    @Override
    protected Database storage() {
        return H2Database.SHARED;
    }

    @Override
    protected DataSource empty() {
        return H2Database.inMemory();
    }
}
