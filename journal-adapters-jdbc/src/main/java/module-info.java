/**
 * The ports of the core over plain JDBC: PostgreSQL and H2, with migrations; and the archive.
 */
module io.schooljournal.jdbc {
    requires transitive io.schooljournal.core;
    requires transitive java.sql;
    requires flyway.core;
    requires static com.fasterxml.jackson.core;
    requires static com.h2database;
    requires static org.bouncycastle.pkix;
    requires static org.bouncycastle.provider;
    requires static org.bouncycastle.util;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.schooljournal.archive;
    exports io.schooljournal.archive.cms;
    exports io.schooljournal.archive.disposal;
    exports io.schooljournal.archive.signature;
    exports io.schooljournal.jdbc;
}
