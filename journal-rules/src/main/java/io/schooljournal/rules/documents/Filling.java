package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document.Weight;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Classwork.Lesson;
import io.schooljournal.rules.register.Gradebook.Mark;
import io.schooljournal.rules.register.Programme.Subject;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.Pupil;
import io.schooljournal.rules.register.Roster.SchoolClass;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;

/** How far each page of the journal is filled, and how many marks it has: for a week, a month or a study period. */
final class Filling implements Maker {
    @Override
    public DocumentKind kind() {
        return DocumentKind.FILLING;
    }

    @Override
    public Text title() {
        return new Text("Наполняемость журнала и накопляемость отметок", "Filling of the journal and number of marks");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.CLASS, Choice.SUBJECT, Choice.TEACHER, Choice.PERIOD, Choice.MONTH, Choice.WEEK);
    }

    @Override
    public boolean reckons() {
        return true;
    }

    @Override
    public void write(Draft draft) {
        Marking marking = draft.marking();
        Register register = draft.register();
        Norm norm = Norm.of(draft);
        Table table = Table.plain()
                .column("class", "Класс", "Class")
                .column("subject", "Предмет", "Subject")
                .column("teacher", "Учитель", "Teacher")
                .column("lessons", "Уроков проведено", "Lessons held")
                .column("recorded", "записано", "recorded")
                .column("topics", "с темой", "with a topic")
                .column("homework", "с домашним заданием", "with homework")
                .column("pupils", "Обучающихся", "Pupils")
                .column("marks", "Отметок", "Marks")
                .column("without_marks", "без отметок", "without marks")
                .column("one_mark", "с одной отметкой", "with one mark")
                .column("norm", "Норма отметок", "Least marks")
                .column("below_norm", "ниже нормы", "below it")
                .column("longest_delay_days", "Самая поздняя отметка, через дней", "Latest mark, after days");
        for (SchoolClass schoolClass : register.classes()) {
            for (Subject subject : marking.subjectsOf(schoolClass)) {
                row(table, marking, norm, schoolClass, subject);
            }
        }
        table.lacking(register.lacks(PackageFile.LESSONS, "recorded_at"), "Записано уроков", "Lessons recorded")
                .lacking(register.lacks(PackageFile.LESSONS, "topic"), "Темы", "Topics")
                .lacking(register.lacks(PackageFile.HOMEWORK), "Домашние задания", "Homework")
                .lacking(register.lacks(PackageFile.MARKS), "Отметки", "Marks")
                .lacking(register.lacks(PackageFile.MARKS, "entered_at"), "Время внесения отметок", "Time of entering");
        draft.wide().sheet(norm.notes(table, marking));
    }

    private static void row(Table table, Marking marking, Norm norm, SchoolClass schoolClass, Subject subject) {
        Register register = marking.register();
        List<Lesson> held = marking.held(schoolClass, subject.id());
        if (held.isEmpty() && register.selection().teacher() != null) {
            return;
        }
        List<Integer> marks = marksOfPupils(marking, schoolClass, subject, held);
        Integer least = !marking.isMarked(schoolClass, subject)
                ? null
                : norm.of(register.programme().weekly(schoolClass.id(), subject.id()), marking.period());
        boolean told = marking.isMarked(schoolClass, subject) && register.lacks(PackageFile.MARKS) == null;
        long without = marks.stream().filter(count -> count == 0).count();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(schoolClass.name()),
                Cell.words(subject.name()),
                Cell.words(
                        Cells.teacher(register, held.isEmpty() ? null : held.get(0), schoolClass.id(), subject.id())),
                Cell.number(held.size())));
        cells.addAll(lessonCells(register, held));
        cells.add(Cell.number(marks.size()));
        cells.add(told ? Cell.number(marks.stream().mapToInt(Integer::intValue).sum()) : Cell.BLANK);
        cells.add(told ? Cell.number(without) : Cell.BLANK);
        cells.add(told ? Cell.number(marks.stream().filter(count -> count == 1).count()) : Cell.BLANK);
        cells.add(least == null ? Cell.BLANK : Cell.number(least));
        long below = least == null
                ? 0
                : marks.stream().filter(count -> count < least).count();
        cells.add(least == null || !told ? Cell.BLANK : Cell.number(below));
        cells.add(longestDelay(marking, schoolClass, subject));
        table.row(cells, told && (below > 0) ? Weight.ALERT : Weight.PLAIN);
    }

    /** The most days from a lesson to the entering of a mark; of no marks, and where it is not told, nothing. */
    private static Cell longestDelay(Marking marking, SchoolClass schoolClass, Subject subject) {
        OptionalLong most = marking.register().pupilsOf(schoolClass).stream()
                .flatMap(pupil -> marking.marks(pupil, subject.id()).stream())
                .filter(mark -> mark.enteredAt() != null)
                .mapToLong(mark -> delay(marking.register(), mark))
                .max();
        return most.isPresent() ? Cell.number(most.getAsLong()) : Cell.BLANK;
    }

    private static long delay(Register register, Mark mark) {
        LocalDate entered = register.manifest().zone().dayOf(Objects.requireNonNull(mark.enteredAt()));
        return ChronoUnit.DAYS.between(mark.lesson().day(), entered);
    }

    private static List<Cell> lessonCells(Register register, List<Lesson> held) {
        return List.of(
                register.lacks(PackageFile.LESSONS, "recorded_at") == null
                        ? Cell.number(held.stream()
                                .filter(lesson -> lesson.recordedAt() != null)
                                .count())
                        : Cell.BLANK,
                register.lacks(PackageFile.LESSONS, "topic") == null
                        ? Cell.number(held.stream()
                                .filter(lesson -> lesson.topic() != null)
                                .count())
                        : Cell.BLANK,
                register.lacks(PackageFile.HOMEWORK) == null
                        ? Cell.number(held.stream()
                                .filter(lesson ->
                                        !register.classwork().homeworkOf(lesson).isEmpty())
                                .count())
                        : Cell.BLANK);
    }

    /** How many marks each pupil has who takes part in the lessons. */
    static List<Integer> marksOfPupils(Marking marking, SchoolClass schoolClass, Subject subject, List<Lesson> held) {
        Register register = marking.register();
        List<Integer> counts = new ArrayList<>();
        for (Pupil pupil : register.pupilsOf(schoolClass)) {
            if (held.stream().anyMatch(lesson -> register.roster().takesPart(pupil, lesson))) {
                counts.add(marking.marks(pupil, subject.id()).size());
            }
        }
        return counts;
    }
}
