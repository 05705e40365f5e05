package io.schooljournal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * H2 in a file keeps what it acknowledged only when it writes at once, and always to the end of the file.
 *
 * <p>By default it writes up to half a second later. And where it writes into space that became free, the header of the file
 * may go on naming the piece written before (H2 2.5.252): whoever opens the file after the process was killed then does not
 * find the last ones.
 */
final class H2File {
    /** How the address of the database must end. */
    static final String KEEPING = ";WRITE_DELAY=0;REUSE_SPACE=FALSE";

    /** A setting that was stored stands beside the one in force, which a later opening does not take over. */
    private static final String FORGETFUL = """
            SELECT DATABASE_PATH() FROM INFORMATION_SCHEMA.SETTINGS
            WHERE DATABASE_PATH() IS NOT NULL
              AND (SETTING_NAME = 'WRITE_DELAY' AND SETTING_VALUE <> '0'
                OR SETTING_NAME = 'REUSE_SPACE' AND UPPER(SETTING_VALUE) <> 'FALSE')""";

    private H2File() {}

    /**
     * Checks a database that may be in a file.
     *
     * @throws IllegalArgumentException when it may lose what it acknowledged
     */
    static void check(Connection connection) throws SQLException {
        List<String> forgetful = Sql.list(connection, FORGETFUL, row -> row.getString(1));
        if (!forgetful.isEmpty()) {
            throw new IllegalArgumentException("H2 may lose what it acknowledged in `" + forgetful.get(0)
                    + "`; open it by an address that ends in `" + KEEPING + "`");
        }
    }
}
