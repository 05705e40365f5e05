package io.schooljournal.rules.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The page that documents the journal package, made of the table by which packages are read and written. */
final class PackagePage {
    private static final String TOP = """
            # The journal package

            What a vendor exports and the library audits: a folder, or a `.zip` with the files at its root or in one folder,
            of UTF-8 CSV files (RFC 4180) and `manifest.json`. This page is made from the table by which packages are read.

            - The first row of a file names its columns, in any order. A byte order mark is allowed.
            - Empty means absent. Days are `YYYY-MM-DD`, instants ISO-8601 with offset. Ids are opaque and unique in their file.
            - A file that is there and has no rows says that there are none. A rule whose evidence has no file or column is
              reported as *not checked*, never as passed.
            - Entries are append-only: a later row that names an earlier one in `supersedes` replaces it; an annulment has an
              empty `value`.
            - Unknown files, columns and members of the manifest are put aside with a notice.
            - A package that cannot be understood as a whole is refused with file, line and column: no manifest, a missing
              required column, bytes that are not UTF-8, a NUL character, a field over 1 Mi characters, a row over 4 MiB, more
              than 1,000 columns, a zip that is cut off, leads out of its folder or unpacks to more than 64 MiB and 300 times its size.
            - A row that cannot be understood is the finding `UNREADABLE_ROW`; the rest is judged.

            ## `manifest.json`
            [`manifest.schema.json`](../journal-rules/src/main/resources/io/schooljournal/rules/exchange/manifest.schema.json)
            is its JSON Schema.

            ```json
            {"format": "journal-package", "version": "1.0", "school": "СОШ № 21", "timezone": "Europe/Moscow",
             "academicYear": "2024/2025", "regulation": "sosh21", "schoolWeek": 6, "exportedAt": "2025-06-01T12:00:00+03:00"}
            ```
            """;

    private static final Map<PackageFile, String> MATTERS = Map.ofEntries(
            Map.entry(PackageFile.PERIODS, "Study periods (учебные периоды)."),
            Map.entry(PackageFile.DAYS_OFF, "Holidays and other days without lessons (неучебные дни)."),
            Map.entry(PackageFile.CLASSES, "Classes (классы)."),
            Map.entry(PackageFile.SUBGROUPS, "Subgroups of classes (подгруппы)."),
            Map.entry(PackageFile.SUBGROUP_MEMBERS, "Who is in a subgroup."),
            Map.entry(PackageFile.SUBJECTS, "Subjects (предметы)."),
            Map.entry(PackageFile.CURRICULUM, "Weekly hours of a subject in a class (учебный план)."),
            Map.entry(PackageFile.PEOPLE, "Staff and parents, without pupils."),
            Map.entry(PackageFile.ROLES, "Roles of people, one scope a row."),
            Map.entry(PackageFile.PUPILS, "Pupils (обучающиеся), each in one class."),
            Map.entry(PackageFile.REPRESENTATIVES, "Parents and legal representatives (законные представители)."),
            Map.entry(PackageFile.PLAN, "Items of the lesson plans (КТП)."),
            Map.entry(PackageFile.TIMETABLE, "When the timetable of a period was entered (расписание)."),
            Map.entry(PackageFile.LESSONS, "Lessons that were held (проведённые уроки)."),
            Map.entry(PackageFile.HOMEWORK, "Homework (домашние задания)."),
            Map.entry(PackageFile.MARKS, "Marks of lessons (текущие отметки)."),
            Map.entry(PackageFile.ATTENDANCE, "Attendance of lessons (посещаемость)."),
            Map.entry(PackageFile.ABSENCE_REASONS, "Reasons of absences (причины отсутствия)."),
            Map.entry(PackageFile.FINAL_MARKS, "Final marks (итоговые отметки)."),
            Map.entry(PackageFile.CORRECTIONS, "Applications for corrections (заявления об исправлении)."),
            Map.entry(PackageFile.REMARKS, "Control remarks (замечания проверяющих)."),
            Map.entry(PackageFile.LETTERS, "Correspondence with parents (переписка)."),
            Map.entry(PackageFile.DUTIES, "Duties that were done, by the code of the regulation."),
            Map.entry(PackageFile.VISITS, "Visits of people to the journal (посещения журнала)."));

    private PackagePage() {}

    static String text() {
        StringBuilder page = new StringBuilder(TOP);
        for (PackageFile file : PackageFile.values()) {
            page.append("\n## `")
                    .append(file.fileName())
                    .append("`\n")
                    .append(Objects.requireNonNull(MATTERS.get(file), file.fileName()));
            if (file.hasIds()) {
                page.append(" `").append(file.columns().get(0).name()).append("` occurs once.");
            }
            page.append("\n\n| column | form | |\n|---|---|---|\n");
            for (Column column : file.columns()) {
                page.append("| `")
                        .append(column.name())
                        .append("` | ")
                        .append(form(column))
                        .append(" | ")
                        .append(presence(column))
                        .append(" |\n");
            }
        }
        return page.toString();
    }

    private static String form(Column column) {
        String codes = "`" + String.join("`, `", column.codes()) + "`";
        return switch (column.form()) {
            case TEXT -> "text";
            case ID -> "id";
            case DATE -> "day, `2024-10-01`";
            case INSTANT -> "instant, `2024-10-01T09:00:00+03:00`";
            case CODE -> "one of " + codes;
            case CODES -> "some of " + codes + ", with commas or spaces between";
            case INTEGER -> "whole number, not negative";
            case DECIMAL -> "number, not negative, `1.5`";
            case FLAG -> "`true` or `false`";
            case GRADES -> "grades, `2-9` or `10,11`";
        };
    }

    private static String presence(Column column) {
        return switch (column.presence()) {
            case REQUIRED -> "required";
            case MAY_BE_EMPTY -> "required column, empty annuls";
            case OPTIONAL -> column.presence().name().toLowerCase(Locale.ROOT);
        };
    }
}
