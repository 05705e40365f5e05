package io.schooljournal.jdbc;

import io.schooljournal.core.school.SchoolId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On PostgreSQL a statement sees the rows of the one school that its transaction has named. */
final class NamedSchool {
    private static final String NAME = """
            SELECT current_setting('school_journal.school', true), set_config('school_journal.school', ?, true)""";

    private final Connection connection;
    private final boolean needed;
    /** What must be said first in the transaction; it reaches the database together with the first name. */
    private String opening;

    private @Nullable String named;
    private @Nullable String before;

    private NamedSchool(Connection connection, boolean needed, String opening) {
        this.connection = connection;
        this.needed = needed;
        this.opening = opening;
    }

    /** Names schools in a transaction that has begun. */
    static NamedSchool within(Connection connection) throws SQLException {
        return new NamedSchool(connection, Vendor.of(connection) == Vendor.POSTGRESQL, "");
    }

    /** Names schools in a transaction of PostgreSQL that is about to begin, isolated so. */
    static NamedSchool beginning(Connection connection, String isolation) {
        return new NamedSchool(connection, true, "SET TRANSACTION ISOLATION LEVEL " + isolation + ";\n");
    }

    /** Names a school, unless it is the one that was named last. */
    void name(SchoolId school) throws SQLException {
        if (needed && !school.value().equals(named)) {
            String other = name(school.value());
            before = named == null ? other : before;
            named = school.value();
        }
    }

    /** Names again the school that was named when this unit of work began, by another one that goes on. */
    void giveBack() throws SQLException {
        if (before != null && !before.isEmpty() && !before.equals(named)) {
            name(before);
        }
    }

    private @Nullable String name(String school) throws SQLException {
        List<@Nullable String> others = Sql.list(connection, opening + NAME, row -> row.getString(1), school);
        opening = "";
        return others.get(0);
    }
}
