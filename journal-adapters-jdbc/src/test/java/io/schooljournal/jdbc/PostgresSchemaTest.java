package io.schooljournal.jdbc;

import java.util.List;

final class PostgresSchemaTest extends SchemaContract {
    @Override
    protected Database storage() {
        return PostgresDatabase.SHARED;
    }

    @Override
    List<String> everyVersion() {
        return List.of("0", "1", "2", "3");
    }
}
