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

    /** Returns the folder of the statements that only this database takes. */
    String folder() {
        return this == POSTGRESQL ? "postgresql" : "h2";
    }
}
