package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Classwork.Lesson;
import io.schooljournal.rules.register.Register;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lessons that an employee missed and those that an employee held for another, by month where one is chosen. */
final class Substitutions implements Maker {
    @Override
    public DocumentKind kind() {
        return DocumentKind.SUBSTITUTIONS;
    }

    @Override
    public Text title() {
        return new Text("Пропущенные и замещённые уроки", "Missed and substituted lessons");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.TEACHER, Choice.MONTH, Choice.PERIOD, Choice.WEEK, Choice.CLASS, Choice.SUBJECT);
    }

    @Override
    public void write(Draft draft) {
        Register register = draft.register();
        List<Lesson> lessons = register.classwork().lessons().stream()
                .filter(lesson -> lesson.substituteId() != null
                        && !lesson.substituteId().equals(lesson.teacherId())
                        && !lesson.startsAt().isAfter(register.asOf()))
                .toList();
        draft.sheet(byEmployee(register, lessons))
                .sheet(byLesson(register, lessons).goingOn());
        draft.signedBy("Заместитель директора", "Deputy head");
    }

    private static Table byEmployee(Register register, List<Lesson> lessons) {
        Map<String, int[]> counts = new TreeMap<>(register.staff().byName());
        for (Lesson lesson : lessons) {
            if (lesson.teacherId() != null) {
                counts.computeIfAbsent(lesson.teacherId(), id -> new int[2])[0]++;
            }
            counts.computeIfAbsent(String.valueOf(lesson.substituteId()), id -> new int[2])[1]++;
        }
        String chosen = register.selection().teacher();
        Table table = Table.headed("По сотрудникам", "By employee")
                .column("employee", "Сотрудник", "Employee")
                .column("missed", "Пропущено уроков", "Lessons missed")
                .column("substituted", "Проведено за других", "Held for others");
        counts.forEach((id, two) -> {
            if (chosen == null || chosen.equals(id)) {
                table.row(Cell.words(register.staff().shown(id)), Cell.number(two[0]), Cell.number(two[1]));
            }
        });
        table.note(
                "Уроки, которые не проведены и никем не замещены, в выгрузке не видны",
                "Lessons that were neither held nor taken over do not appear in the package");
        return table.lacking(register.lacks(PackageFile.LESSONS, "substitute_id"), "Замены", "Substitutions")
                .lacking(register.lacks(PackageFile.LESSONS, "teacher_id"), "Пропущенные уроки", "Lessons missed");
    }

    private static Table byLesson(Register register, List<Lesson> lessons) {
        Table table = Table.headed("По урокам", "Lesson by lesson")
                .column("day", "Дата", "Date")
                .column("class", "Класс", "Class")
                .column("subject", "Предмет", "Subject")
                .column("teacher", "Учитель", "Teacher")
                .column("substitute", "Заместил", "Held by")
                .column("topic", "Тема", "Topic");
        lessons.forEach(lesson -> table.row(
                Cell.day(lesson.day()),
                Cells.className(register, lesson.classId()),
                Cells.subject(register, lesson.subjectId()),
                Cell.words(register.staff().shown(lesson.teacherId())),
                Cell.words(register.staff().shown(lesson.substituteId())),
                Cell.words(lesson.topic())));
        return table;
    }
}
