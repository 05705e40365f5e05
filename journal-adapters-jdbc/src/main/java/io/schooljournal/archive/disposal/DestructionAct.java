package io.schooljournal.archive.disposal;

import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.Document.Column;
import io.schooljournal.core.report.Document.Labelled;
import io.schooljournal.core.report.Document.Row;
import io.schooljournal.core.report.Document.Sheet;
import io.schooljournal.core.report.DocumentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The act of selection for destruction (акт о выделении к уничтожению): what may be destroyed, for people to sign. */
public final class DestructionAct {
    private static final List<Column> COLUMNS = List.of(
            Column.of("number", "№ п/п", "No."),
            Column.of("school", "Школа", "School"),
            Column.of("title", "Заголовок дела", "Title"),
            Column.of("year", "Учебный год", "Academic year"),
            Column.of("files", "Файлов", "Files"),
            Column.of("bytes", "Байт", "Bytes"),
            Column.of("kept_until", "Хранить по", "Keep until"),
            Column.of("clauses", "Пункты о сроке", "Clauses of the term"),
            Column.of("copies", "Экземпляры", "Copies"),
            Column.of("seal", "SHA-256 описи", "SHA-256 of the manifest"));

    private DestructionAct() {}

    /**
     * Makes the act of those archives that are {@linkplain DisposalState#DUE due}.
     *
     * @param cases archives, those that are not due among them
     * @param asOf the local day of the act
     * @param number its registration number; null when it is written in by hand
     * @return the act; without rows when nothing is due
     */
    public static Document of(Collection<DisposalCase> cases, LocalDate asOf, @Nullable String number) {
        List<DisposalCase> due =
                cases.stream().filter(each -> each.state() == DisposalState.DUE).toList();
        return new Document(
                DocumentKind.DESTRUCTION_ACT,
                new Text(
                        "Акт о выделении к уничтожению документов, не подлежащих хранению",
                        "Act of selection for destruction of documents whose term of keeping has run out"),
                List.of(
                        new Labelled(new Text("Номер", "Number"), Cell.words(number)),
                        new Labelled(new Text("Дата", "Date"), Cell.day(asOf))),
                List.of(new Sheet(null, COLUMNS, rows(due), notes(due))),
                List.of(
                        new Text("Утверждаю: руководитель организации", "Approved: head of the organisation"),
                        new Text("Председатель экспертной комиссии", "Chair of the expert commission"),
                        new Text("Член экспертной комиссии", "Member of the expert commission"),
                        new Text("Уничтожение произвёл", "Destroyed by")),
                true,
                clauses(due));
    }

    private static List<Row> rows(List<DisposalCase> due) {
        List<Row> rows = new ArrayList<>();
        for (DisposalCase each : due) {
            rows.add(Row.of(List.of(
                    Cell.number(rows.size() + 1),
                    Cell.words(each.manifest().school()),
                    title(each),
                    Cell.words(each.manifest().academicYear().toString()),
                    Cell.number(each.parts().stream().mapToInt(KeptPart::files).sum()),
                    Cell.number(each.parts().stream().mapToLong(KeptPart::bytes).sum()),
                    Cell.day(each.parts().stream()
                            .map(KeptPart::until)
                            .filter(Objects::nonNull)
                            .max(LocalDate::compareTo)
                            .orElse(null)),
                    Cell.words(joined(clauses(List.of(each)))),
                    Cell.words(each.copies().stream()
                            .map(copy -> copy.check().archive())
                            .collect(Collectors.joining("; "))),
                    Cell.words(each.seal()))));
        }
        return rows;
    }

    private static Cell title(DisposalCase each) {
        List<Text> names =
                each.parts().stream().map(part -> KeptNames.of(part.keptAs())).toList();
        return Cell.said(
                names.stream().map(Text::ru).collect(Collectors.joining(", ")),
                names.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private static List<Text> notes(List<DisposalCase> due) {
        return List.of(
                new Text("Итого архивов: " + due.size(), "Archives in all: " + due.size()),
                new Text(
                        "Акт ничего не уничтожает: экземпляры уничтожают после утверждения акта, и способ и день вписывают "
                                + "сюда: ____________________",
                        "This act destroys nothing: the copies are destroyed after it is approved, and how and when is written "
                                + "here: ____________________"));
    }

    private static List<ClauseRef> clauses(List<DisposalCase> due) {
        return due.stream()
                .flatMap(each -> each.parts().stream())
                .flatMap(part -> part.clauses().stream())
                .distinct()
                .toList();
    }

    private static String joined(List<ClauseRef> clauses) {
        return clauses.stream().map(ClauseRef::toString).collect(Collectors.joining(", "));
    }
}
