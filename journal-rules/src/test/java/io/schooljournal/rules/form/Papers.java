package io.schooljournal.rules.form;

import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.Document.Column;
import io.schooljournal.core.report.Document.Labelled;
import io.schooljournal.core.report.Document.Row;
import io.schooljournal.core.report.Document.Sheet;
import io.schooljournal.core.report.Document.Weight;
import io.schooljournal.core.report.DocumentKind;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Documents made by hand, and what becomes of them. */
final class Papers {
    static final String HOSTILE = "=cmd|'/c calc'!A1</td><script>alert(1)</script>\u202Eкод\u0000\"'&";

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalDate TUE_2024_10_01 = LocalDate.of(2024, 10, 1);
    private static final List<String> NAMES = List.of(
            "Александрова Анна-Мария Владиславовна",
            "Борисов Ёжик",
            "Щукина-Подберёзовикова Евгения Константиновна",
            "Ли Ян");

    private Papers() {}

    static byte[] bytes(DocumentRendering rendering, Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rendering.write(document, out);
        return out.toByteArray();
    }

    static String text(DocumentRendering rendering, Document document) {
        return new String(bytes(rendering, document), StandardCharsets.UTF_8);
    }

    /** A table with a group of columns, every kind of cell and every weight of row, and a part that is a remark only. */
    static Document small() {
        Text marks = new Text("Отметки", "Marks");
        Sheet table = new Sheet(
                new Text("Алгебра", "Algebra"),
                List.of(
                        Column.of("number", "№", "No."),
                        Column.of("pupil", "Обучающийся", "Pupil"),
                        new Column("first", new Text("01.10", "1 Oct"), marks, true),
                        new Column("second", new Text("02.10, контрольная", "2 Oct, test"), marks, true),
                        Column.of("mean", "Средний балл", "Mean"),
                        Column.of("quality", "Качество", "Quality"),
                        Column.of("since", "Зачислен", "Enrolled"),
                        Column.of("seen", "Последний вход", "Last seen")),
                List.of(
                        row(1, "Иванов Иван", "5", "4", "4.50", new Cell.Share(2, 2), Weight.PLAIN),
                        row(2, "Петрова Ёлка", "н", "2", "2.00", new Cell.Share(0, 1), Weight.ALERT),
                        new Row(
                                List.of(
                                        Cell.BLANK,
                                        Cell.said("Всего", "Total"),
                                        Cell.BLANK,
                                        Cell.BLANK,
                                        new Cell.Figure(new BigDecimal("3.25")),
                                        new Cell.Share(2, 3),
                                        Cell.BLANK,
                                        Cell.BLANK),
                                Weight.TOTAL)),
                List.of(new Text("Средний балл — среднее арифметическое отметок.", "The mean is arithmetic.")));
        Sheet remark = new Sheet(
                new Text("Не учтено", "Not counted"),
                List.of(),
                List.of(),
                List.of(new Text("Нет весов.", "No weights.")));
        return document("Сводная ведомость: 7А", "Summary sheet: 7A", List.of(table, remark), false);
    }

    /** Forty pupils by sixty lessons. */
    static Document wide() {
        Text quarter = new Text("I четверть", "Quarter I");
        Text next = new Text("II четверть", "Quarter II");
        List<Column> columns =
                new ArrayList<>(List.of(Column.of("number", "№", "No."), Column.of("pupil", "Фамилия, имя", "Pupil")));
        for (int lesson = 0; lesson < 60; lesson++) {
            LocalDate day = TUE_2024_10_01.plusDays(lesson);
            String head = day.getDayOfMonth() + "." + day.getMonthValue();
            columns.add(new Column("d" + lesson, new Text(head, head), lesson < 30 ? quarter : next, true));
        }
        List<Row> rows = new ArrayList<>();
        for (int pupil = 0; pupil < 40; pupil++) {
            List<Cell> cells = new ArrayList<>(
                    List.of(Cell.number(pupil + 1), Cell.words(NAMES.get(pupil % 4) + " " + (pupil + 1))));
            for (int lesson = 0; lesson < 60; lesson++) {
                int fate = (pupil * 7 + lesson * 11) % 9;
                cells.add(Cell.words(fate < 4 ? String.valueOf(2 + fate) : fate == 5 ? "н" : fate == 6 ? "5/4" : ""));
            }
            rows.add(new Row(cells, pupil % 13 == 5 ? Weight.ALERT : Weight.PLAIN));
        }
        Sheet sheet = new Sheet(null, columns, rows, List.of(new Text("н — отсутствовал.", "н: absent.")));
        return document("Страница журнала: алгебра, 7А", "Journal page: algebra, 7A", List.of(sheet), true);
    }

    /** A table of text as long as it comes, over several pages. */
    static Document longer() {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < 90; at++) {
            rows.add(Row.of(List.of(
                    Cell.day(TUE_2024_10_01.plusDays(at)),
                    Cell.words(NAMES.get(at % 4)),
                    Cell.words("§ " + at
                            + ", упр. 17–19; выучить правило о правописании безударных гласных. ".repeat(1 + at % 5)),
                    Cell.number(at * 1234L))));
        }
        List<Column> columns = List.of(
                Column.of("on", "Дата", "Day"),
                Column.of("teacher", "Учитель", "Teacher"),
                Column.of("homework", "Домашнее задание", "Homework"),
                Column.of("count", "Отправлено", "Sent"));
        return document("Домашние задания", "Homework", List.of(new Sheet(null, columns, rows, List.of())), false);
    }

    /** Whatever a journal can do to those who read it. */
    static Document hostile() {
        List<Column> columns = List.of(Column.of("one", HOSTILE, HOSTILE), Column.of("two", "Б", "B"));
        List<Row> rows = List.of(
                Row.of(List.of(Cell.words(HOSTILE), Cell.words("+1"))),
                Row.of(List.of(Cell.words("-"), Cell.words("@SUM(A1)"))),
                Row.of(List.of(Cell.words("'quoted'"), Cell.words("строка\r\nвторая"))),
                Row.of(List.of(Cell.words("Ж".repeat(3000)), Cell.words("слово ".repeat(3000)))));
        return document(
                HOSTILE, HOSTILE, List.of(new Sheet(new Text(HOSTILE, HOSTILE), columns, rows, List.of())), false);
    }

    private static Row row(int number, String name, String one, String two, String mean, Cell quality, Weight weight) {
        return new Row(
                List.of(
                        Cell.number(number),
                        Cell.words(name),
                        Cell.words(one),
                        Cell.words(two),
                        new Cell.Figure(new BigDecimal(mean)),
                        quality,
                        Cell.day(TUE_2024_10_01.minusDays(30)),
                        new Cell.Moment(Instant.parse("2024-10-01T06:05:00Z"), MOSCOW)),
                weight);
    }

    /** A document of these parts. */
    static Document of(List<Sheet> sheets) {
        return document("Части", "Parts", sheets, false);
    }

    private static Document document(String ru, String en, List<Sheet> sheets, boolean wide) {
        return new Document(
                DocumentKind.CLASS_PERFORMANCE_SHEET,
                new Text(ru, en),
                List.of(
                        new Labelled(new Text("Школа", "School"), Cell.words("МБОУ «СОШ № 21»")),
                        new Labelled(new Text("Составлено", "Made"), Cell.day(TUE_2024_10_01))),
                sheets,
                List.of(new Text("Классный руководитель", "Class teacher"), new Text("Директор", "Director")),
                wide,
                List.of(new ClauseRef("sosh21", "R-4.3"), new ClauseRef("sosh21", "P-5.1")));
    }
}
