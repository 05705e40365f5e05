package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Classwork.Lesson;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.SchoolClass;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who received access and who visits: pupils and parents by class, teachers one by one. */
final class ActivityReport implements Maker {
    @Override
    public DocumentKind kind() {
        return DocumentKind.ACTIVITY;
    }

    @Override
    public Text title() {
        return new Text("Активность пользователей и посещения", "Activity of users and visits");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.CLASS, Choice.PERIOD, Choice.MONTH, Choice.WEEK);
    }

    @Override
    public void write(Draft draft) {
        Register register = draft.register();
        Visits visits = new Visits(register);
        draft.wide()
                .sheet(families(register, visits))
                .sheet(teachers(register, visits).goingOn());
    }

    private static Table families(Register register, Visits visits) {
        Table table = Table.headed("Обучающиеся и родители", "Pupils and parents")
                .column("class", "Класс", "Class")
                .column("pupils", "Обучающихся", "Pupils")
                .column("pupils_with_access", "получили доступ", "with access")
                .column("pupils_visiting", "заходили", "who visited")
                .column("pupil_visits", "Посещений", "Visits")
                .column("parents", "Родителей", "Parents")
                .column("parents_with_access", "получили доступ", "with access")
                .column("parents_visiting", "заходили", "who visited")
                .column("parent_visits", "Посещений", "Visits");
        boolean parentsTold = register.lacks(PackageFile.REPRESENTATIVES) == null;
        for (SchoolClass schoolClass : register.classes()) {
            List<String> pupils = visits.pupils(schoolClass);
            Collection<String> parents = visits.parents(schoolClass);
            table.row(
                    Cell.words(schoolClass.name()),
                    Cell.number(pupils.size()),
                    told(register, PackageFile.PUPILS, visits.pupilsWithAccess(schoolClass)),
                    visits.share(pupils),
                    visits.count(pupils),
                    parentsTold ? Cell.number(parents.size()) : Cell.BLANK,
                    told(
                            register,
                            PackageFile.REPRESENTATIVES,
                            visits.parentsWithAccess(schoolClass).size()),
                    parentsTold ? visits.share(parents) : Cell.BLANK,
                    parentsTold ? visits.count(parents) : Cell.BLANK);
        }
        return table.lacking(
                        register.lacks(PackageFile.PUPILS, "access_given_on"), "Доступ обучающихся", "Access of pupils")
                .lacking(
                        register.lacks(PackageFile.REPRESENTATIVES, "access_given_on"),
                        "Родители, получившие доступ",
                        "Parents with access")
                .lacking(register.lacks(PackageFile.VISITS), "Посещения", "Visits");
    }

    private static Cell told(Register register, PackageFile file, long count) {
        return register.lacks(file, "access_given_on") == null ? Cell.number(count) : Cell.BLANK;
    }

    private static Table teachers(Register register, Visits visits) {
        Table table = Table.headed("Учителя", "Teachers")
                .column("teacher", "Учитель", "Teacher")
                .column("lessons", "Уроков проведено", "Lessons held")
                .column("recorded", "записано", "recorded")
                .column("visits", "Посещений", "Visits")
                .column("last_visit", "Последнее посещение", "Last visit");
        List<Lesson> held = register.classwork().lessons().stream()
                .filter(lesson -> !lesson.startsAt().isAfter(register.asOf()))
                .toList();
        boolean recorded = register.lacks(PackageFile.LESSONS, "recorded_at") == null;
        boolean staffTold = visits.areToldOf(visits.teachers());
        for (String teacher : visits.teachers()) {
            List<Lesson> own = held.stream()
                    .filter(lesson ->
                            teacher.equals(lesson.substituteId() == null ? lesson.teacherId() : lesson.substituteId()))
                    .toList();
            table.row(
                    Cell.words(register.staff().shown(teacher)),
                    register.lacks(PackageFile.LESSONS, "teacher_id") == null ? Cell.number(own.size()) : Cell.BLANK,
                    recorded
                            ? Cell.number(own.stream()
                                    .filter(lesson -> lesson.recordedAt() != null)
                                    .count())
                            : Cell.BLANK,
                    staffTold ? visits.count(List.of(teacher)) : Cell.BLANK,
                    Cell.day(visits.last(teacher)));
        }
        if (visits.areTold() && !staffTold) {
            table.note(
                    "Посещения учителей: не подсчитано, в выгрузке за эти дни нет ни одного",
                    "Visits of teachers: not counted, the package has none of these days");
        }
        return table.lacking(register.lacks(PackageFile.LESSONS, "teacher_id"), "Уроки учителя", "Lessons of a teacher")
                .lacking(register.lacks(PackageFile.LESSONS, "recorded_at"), "Записано уроков", "Lessons recorded")
                .lacking(register.lacks(PackageFile.VISITS), "Посещения", "Visits");
    }
}
