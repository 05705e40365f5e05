package io.schooljournal.jdbc;

import java.util.List;

final class H2SchemaTest extends SchemaContract {
    @Override
    protected Database storage() {
        return H2Database.SHARED;
    }

    @Override
    List<String> everyVersion() {
        return List.of("0", "1", "2");
    }
}
