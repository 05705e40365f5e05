package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document.Weight;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Register;
import io.schooljournal.core.report.Selection;
import io.schooljournal.rules.register.Traffic.Remark;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Control remarks and what became of them. */
final class RemarksList implements Maker {
    @Override
    public DocumentKind kind() {
        return DocumentKind.REMARKS;
    }

    @Override
    public Text title() {
        return new Text("Замечания по ведению журнала и их устранение", "Remarks on the journal and their removal");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.CLASS, Choice.PERIOD, Choice.SUBJECT, Choice.TEACHER, Choice.MONTH, Choice.WEEK);
    }

    @Override
    public void write(Draft draft) {
        Register register = draft.register();
        Table table = Table.plain()
                .column("number", "№", "No.")
                .column("class", "Класс", "Class")
                .column("subject", "Предмет", "Subject")
                .column("remark", "Замечание", "Remark")
                .column("made_by", "Кем сделано", "Made by")
                .column("made_at", "Когда", "Made")
                .column("made_to", "Кому", "Made to")
                .column("resolved_at", "Устранено", "Put right")
                .lacking(register.lacks(PackageFile.REMARKS), "Замечания", "Remarks");
        List<Remark> remarks = register.traffic().remarks().stream()
                .filter(remark -> isChosen(remark, register))
                .sorted(Comparator.comparing(Remark::madeAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Remark::id))
                .toList();
        for (Remark remark : remarks) {
            Instant resolved = remark.resolvedAt();
            boolean open = resolved == null || resolved.isAfter(register.asOf());
            table.row(
                    List.of(
                            Cell.number(table.next()),
                            Cells.className(register, remark.classId()),
                            Cells.subject(register, remark.subjectId()),
                            Cell.words(remark.text()),
                            Cell.words(register.staff().shown(remark.authorId())),
                            Cells.moment(register, remark.madeAt()),
                            Cell.words(register.staff().shown(remark.addresseeId())),
                            open ? Cell.said("не устранено", "not put right") : Cells.moment(register, resolved)),
                    open ? Weight.ALERT : Weight.PLAIN);
        }
        draft.wide().sheet(table);
    }

    private static boolean isChosen(Remark remark, Register register) {
        Selection chosen = register.selection();
        Instant made = remark.madeAt();
        return is(chosen.schoolClass(), remark.classId())
                && is(chosen.subject(), remark.subjectId())
                && is(chosen.teacher(), remark.addresseeId())
                && (made == null || isChosen(made, register));
    }

    private static boolean isChosen(Instant made, Register register) {
        return !made.isAfter(register.asOf())
                && register.days().includes(register.manifest().zone().dayOf(made));
    }

    private static boolean is(@Nullable String chosen, @Nullable String own) {
        return chosen == null || chosen.equals(own);
    }
}
