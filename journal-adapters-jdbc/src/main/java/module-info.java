/**
 * The ports of the core over plain JDBC: PostgreSQL and H2, with migrations.
 */
module io.schooljournal.jdbc {
    requires transitive io.schooljournal.core;
    requires transitive java.sql;
    requires flyway.core;
    requires static com.h2database;
    requires static org.jspecify;

    exports io.schooljournal.jdbc;
}
