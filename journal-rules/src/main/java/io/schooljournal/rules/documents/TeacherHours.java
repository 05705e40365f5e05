package io.schooljournal.rules.documents;

import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.figures.ClassResults;
import io.schooljournal.rules.figures.MarkCounts;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Classwork.Lesson;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.Pupil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Hours that each teacher taught, of these for others, and the results of the classes taught. */
final class TeacherHours implements Maker {
    /** A teacher on a page of the journal. */
    private record Place(String teacher, String classId, String subjectId) {}

    @Override
    public DocumentKind kind() {
        return DocumentKind.TEACHER_HOURS;
    }

    @Override
    public Text title() {
        return new Text("Учёт учебных часов и качество работы учителя", "Hours taught and quality of teachers' work");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.TEACHER, Choice.CLASS, Choice.SUBJECT, Choice.PERIOD, Choice.MONTH, Choice.WEEK);
    }

    @Override
    public boolean reckons() {
        return true;
    }

    @Override
    public void write(Draft draft) {
        Marking marking = draft.marking();
        Register register = draft.register();
        Table table = Table.plain()
                .column("teacher", "Учитель", "Teacher")
                .column("class", "Класс", "Class")
                .column("subject", "Предмет", "Subject")
                .column("weekly_hours", "Часов в неделю", "Weekly hours")
                .column("held", "Проведено уроков", "Lessons held")
                .column("for_others", "из них за других", "of these for others");
        PerformanceReport.marks(table, marking);
        Map<Place, List<Lesson>> places = places(register);
        Map<String, ClassResults> results = new TreeMap<>();
        register.classes().forEach(one -> results.put(one.id(), marking.results(one, marking.period())));
        places.forEach((place, lessons) -> row(table, marking, place, lessons, results.get(place.classId())));
        Outcome.formulas(table)
                .lacking(register.lacks(PackageFile.LESSONS, "teacher_id"), "Уроки учителя", "Lessons of a teacher")
                .lacking(register.lacks(PackageFile.CURRICULUM), "Часов в неделю", "Weekly hours")
                .lacking(register.lacks(PackageFile.FINAL_MARKS), "Итоговые отметки", "Final marks");
        draft.wide().sheet(table);
    }

    private static Map<Place, List<Lesson>> places(Register register) {
        String chosen = register.selection().teacher();
        Map<Place, List<Lesson>> places = new TreeMap<>(
                Comparator.comparing(Place::teacher, register.staff().byName())
                        .thenComparing(Place::classId, register.roster().byClass())
                        .thenComparing(Place::subjectId, register.programme().byName()));
        for (Lesson lesson : register.classwork().lessons()) {
            String holder = lesson.substituteId() == null ? lesson.teacherId() : lesson.substituteId();
            if (holder != null
                    && (chosen == null || chosen.equals(holder))
                    && !lesson.startsAt().isAfter(register.asOf())) {
                places.computeIfAbsent(
                                new Place(holder, lesson.classId(), lesson.subjectId()), place -> new ArrayList<>())
                        .add(lesson);
            }
        }
        return places;
    }

    private static void row(
            Table table, Marking marking, Place place, List<Lesson> lessons, @Nullable ClassResults results) {
        Register register = marking.register();
        long forOthers =
                lessons.stream().filter(lesson -> lesson.substituteId() != null).count();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(register.staff().shown(place.teacher())),
                Cells.className(register, place.classId()),
                Cells.subject(register, place.subjectId()),
                CurriculumCoverage.figure(register.programme().weekly(place.classId(), place.subjectId())),
                Cell.number(lessons.size()),
                Cell.number(forOthers)));
        MarkCounts counts = new MarkCounts(marking.terms());
        if (results != null && forOthers < lessons.size()) {
            marksOfOwnPupils(register, place, lessons, results).forEach(counts::add);
        }
        table.row(PerformanceReport.figures(cells, counts, marking.terms()));
    }

    /** The final marks of those pupils who take part in the teacher's lessons: of a subgroup, not of the whole class. */
    private static List<MarkValue> marksOfOwnPupils(
            Register register, Place place, List<Lesson> lessons, ClassResults results) {
        List<MarkValue> marks = new ArrayList<>();
        results.byPupil().forEach((id, result) -> {
            MarkValue mark = result.finals().get(place.subjectId());
            Pupil pupil = register.roster().pupil(id).orElse(null);
            if (mark != null
                    && pupil != null
                    && lessons.stream().anyMatch(lesson -> register.roster().takesPart(pupil, lesson))) {
                marks.add(mark);
            }
        });
        return marks;
    }
}
