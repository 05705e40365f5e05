package io.schooljournal.jdbc;

import io.schooljournal.core.school.SchoolId;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of a school's vault, as lines of a backup. */
final class KeptTexts {
    private static final int ROWS = 1000;
    private static final String PAGE = """
            SELECT text_id, is_pupil, whose_id, salt, kept FROM school_journal_text
            WHERE school = ? AND text_id > ?
            ORDER BY text_id
            FETCH FIRST ? ROWS ONLY""";
    private static final String ADD = """
            INSERT INTO school_journal_text (school, text_id, is_pupil, whose_id, salt, kept)
            VALUES (?, ?, ?, ?, ?, ?)""";

    private KeptTexts() {}

    private record Text(String id, boolean pupil, String whose, String salt, String text) {
        JsonLine line() {
            return new JsonLine()
                    .add("id", id)
                    .add("subject", pupil ? "pupil" : "person")
                    .add("whose", whose)
                    .add("salt", salt)
                    .add("text", text);
        }

        static Text of(String line) {
            JsonLineReader read = JsonLineReader.of(line);
            return new Text(
                    read.text("id"),
                    read.text("subject").equals("pupil"),
                    read.text("whose"),
                    read.text("salt"),
                    read.text("text"));
        }
    }

    static void write(SchoolId school, Connection connection, BackupFile file) throws SQLException, IOException {
        Sql.Reader<Text> reader = row ->
                new Text(row.getString(1), row.getBoolean(2), row.getString(3), row.getString(4), row.getString(5));
        String last = "";
        List<Text> page = Sql.list(connection, PAGE, reader, school.value(), last, ROWS);
        while (!page.isEmpty()) {
            for (Text text : page) {
                file.line(text.line());
                last = text.id();
            }
            page = Sql.list(connection, PAGE, reader, school.value(), last, ROWS);
        }
    }

    static void add(SchoolId school, Connection connection, List<String> lines) throws SQLException {
        Sql.batch(
                connection, ADD, lines.stream().map(Text::of).toList(), text -> new @Nullable Object[] {
                    school.value(), text.id(), text.pupil(), text.whose(), text.salt(), text.text()
                });
    }
}
