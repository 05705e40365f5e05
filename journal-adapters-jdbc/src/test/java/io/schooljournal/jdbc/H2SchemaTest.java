package io.schooljournal.jdbc;

final class H2SchemaTest extends SchemaContract {
    @Override
    protected Database storage() {
        return H2Database.SHARED;
    }
}
