package io.schooljournal.rules.documents;

import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.register.Amendment;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Traffic.Application;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of changes, with exactly the columns and the order that its clause gives. */
final class ChangeTable implements Maker {
    @Override
    public DocumentKind kind() {
        return DocumentKind.CHANGE_TABLE;
    }

    @Override
    public Text title() {
        return new Text("Таблица учёта изменений в электронном журнале", "Table of changes in the electronic journal");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(
                Choice.CLASS, Choice.PERIOD, Choice.PUPIL, Choice.SUBJECT, Choice.TEACHER, Choice.MONTH, Choice.WEEK);
    }

    @Override
    public void write(Draft draft) {
        Register register = draft.register();
        Table table = Table.plain()
                .column("number", "№ п/п", "No.")
                .column("pupil_class", "ФИО ученика, класс", "Pupil, class")
                .column("subject", "Предмет", "Subject")
                .column("nature", "Характер изменений", "Nature of change")
                .column("changed_on", "Дата внесения изменений", "Date of change")
                .column("changed_day", "Дата, в которую вносится изменение", "Date changed")
                .column("initiator", "Инициатор изменений", "Initiator")
                .column("subject_teacher", "Учитель-предметник", "Subject teacher");
        List<Amendment> changes = register.gradebook().amendments().stream()
                .filter(change -> isChosen(change, register))
                .sorted(Comparator.comparing(Amendment::at, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        changes.forEach(change -> table.row(row(register, change, table.next())));
        lacking(table, register, PackageFile.MARKS, "Изменения отметок", "Changes of marks");
        lacking(table, register, PackageFile.ATTENDANCE, "Изменения посещаемости", "Changes of attendance");
        lacking(table, register, PackageFile.FINAL_MARKS, "Изменения итоговых отметок", "Changes of final marks");
        table.lacking(register.lacks(PackageFile.CORRECTIONS), "Заявления об исправлениях", "Applications");
        draft.wide().sheet(table).signedBy("Заместитель директора", "Deputy head");
    }

    private static void lacking(Table table, Register register, PackageFile file, String ru, String en) {
        table.lacking(register.lacks(file, "supersedes"), ru, en);
    }

    /** Entries of lessons are chosen by the day of their lesson, final marks by their period or the day of the change. */
    private static boolean isChosen(Amendment change, Register register) {
        Instant at = change.at();
        if (change.lesson() != null || register.days().from() == null) {
            return register.selection().teacher() == null || change.lesson() != null;
        }
        if (register.selection().teacher() != null) {
            return false;
        }
        if (register.selection().period() != null && change.periodId() != null) {
            return change.periodId().equals(register.selection().period());
        }
        return at != null && register.days().includes(dayOf(register, at));
    }

    private static LocalDate dayOf(Register register, Instant at) {
        return register.manifest().zone().dayOf(at);
    }

    private static List<Cell> row(Register register, Amendment change, int number) {
        String classId = register.roster()
                .pupil(change.pupilId())
                .map(pupil -> pupil.classId())
                .orElse(null);
        Instant at = change.at();
        return List.of(
                Cell.number(number),
                Cells.pupilOfClass(register, change.pupilId(), classId),
                Cells.subject(register, change.subjectId()),
                new Cell.Said(nature(register, change)),
                Cell.day(at == null ? null : dayOf(register, at)),
                changedDay(register, change),
                Cell.words(register.staff().shown(initiator(register, change))),
                Cell.words(Cells.teacher(register, change.lesson(), classId, change.subjectId())));
    }

    private static Cell changedDay(Register register, Amendment change) {
        return change.lesson() != null
                ? Cell.day(change.changedDay())
                : register.timeline()
                        .find(change.periodId())
                        .map(period -> PeriodNames.of(register.timeline(), period))
                        .orElse(Cell.BLANK);
    }

    /** Who applied for the correction; without an application, who made the change. */
    private static @Nullable String initiator(Register register, Amendment change) {
        return register.traffic()
                .application(change.correctionId())
                .map(Application::initiatorId)
                .orElse(change.by());
    }

    private static Text nature(Register register, Amendment change) {
        Text what = what(change.entry());
        String arrow = value(change, change.before(), false) + " → " + value(change, change.after(), false);
        String arrowInEnglish = value(change, change.before(), true) + " → " + value(change, change.after(), true);
        Text ground = register.traffic()
                .application(change.correctionId())
                .map(Application::ground)
                .map(ChangeTable::ground)
                .orElse(null);
        return new Text(
                what.ru() + ": " + arrow + (ground == null ? "" : " (" + ground.ru() + ")"),
                what.en() + ": " + arrowInEnglish + (ground == null ? "" : " (" + ground.en() + ")"));
    }

    private static Text what(Amendment.Kind entry) {
        return switch (entry) {
            case MARK -> new Text("отметка", "mark");
            case ATTENDANCE -> new Text("посещаемость", "attendance");
            case FINAL_MARK -> new Text("итоговая отметка", "final mark");
        };
    }

    private static String value(Amendment change, @Nullable String written, boolean english) {
        if (written == null) {
            return english ? "none" : "нет";
        }
        if (change.entry() != Amendment.Kind.ATTENDANCE) {
            return written;
        }
        return switch (written) {
            case "ABSENT" -> english ? "absent" : "отсутствовал";
            case "LATE" -> english ? "late" : "опоздал";
            case "PRESENT" -> english ? "present" : "присутствовал";
            default -> written;
        };
    }

    private static Text ground(CorrectionGround ground) {
        return switch (ground) {
            case ABSENCE -> new Text("пропуск", "absence");
            case RETAKE -> new Text("пересдача", "retake");
            case OTHER -> new Text("иное основание", "other ground");
        };
    }
}
