package io.schooljournal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** The databases the schema is written for. */
enum Vendor {
    POSTGRESQL("PostgreSQL"),
    H2("H2");

    private final String product;

    Vendor(String product) {
        this.product = product;
    }

    static Vendor of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        for (Vendor vendor : values()) {
            if (vendor.product.equals(product)) {
                return vendor;
            }
        }
        throw new IllegalArgumentException("unknown database `" + product + "`; expected one of PostgreSQL, H2");
    }

    /**
     * Returns the type of texts. PostgreSQL compares them byte by byte: an index then holds whatever the operating system
     * does to its collations in twenty-five years.
     */
    String text() {
        return this == POSTGRESQL ? "text COLLATE \"C\"" : "varchar";
    }

    /**
     * Returns a column as it is compared with a list of values. H2 prefers an index that ends in such a column, and then
     * cannot use it; where the column is hidden, it takes the index that answers the rest.
     */
    String listed(String column) {
        return this == POSTGRESQL ? column : "('' || " + column + ")";
    }

    /** Returns the folder of the statements that only this database takes. */
    String folder() {
        return this == POSTGRESQL ? "postgresql" : "h2";
    }
}
