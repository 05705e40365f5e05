package io.schooljournal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** The trigger by which H2 refuses to update or delete rows that are only ever added; H2 makes it by name. */
public final class AppendOnly implements Trigger {
    private static final String STATE = "23000";

    private String table = "";

    /** A trigger is made by the database. */
    public AppendOnly() {}

    @Override
    public void init(
            Connection connection, String schemaName, String triggerName, String tableName, boolean before, int type) {
        table = tableName;
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        throw new SQLIntegrityConstraintViolationException(
                "rows of `" + table + "` are only ever added, altering or removing them is refused", STATE);
    }
}
