package io.schooljournal.jdbc;

final class PostgresSchemaTest extends SchemaContract {
    @Override
    protected Database storage() {
        return PostgresDatabase.SHARED;
    }
}
