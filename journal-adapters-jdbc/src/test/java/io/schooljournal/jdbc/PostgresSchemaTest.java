package io.schooljournal.jdbc;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

final class PostgresSchemaTest extends SchemaContract {
    private static final AtomicInteger EMPTY = new AtomicInteger();

    @Override
    protected Database storage() {
        return PostgresDatabase.SHARED;
    }

    @Override
    protected DataSource empty() {
        return PostgresDatabase.empty("empty_" + EMPTY.incrementAndGet());
    }
}
