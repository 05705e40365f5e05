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
    private @Nullable String named;
    private @Nullable String before;

    NamedSchool(Connection connection) throws SQLException {
        this.connection = connection;
        this.needed = Vendor.of(connection) == Vendor.POSTGRESQL;
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
        List<@Nullable String> others = Sql.list(connection, NAME, row -> row.getString(1), school);
        return others.get(0);
    }
}
