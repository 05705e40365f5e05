package io.schooljournal.rules.documents;

import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document.Weight;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.NoticeTerms.Topic;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.figures.Average;
import io.schooljournal.rules.figures.MarkCounts;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Gradebook.Mark;
import io.schooljournal.rules.register.Programme.Subject;
import io.schooljournal.rules.register.Roster.Pupil;
import io.schooljournal.rules.register.Roster.SchoolClass;
import io.schooljournal.rules.register.Timeline.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The expected mark of each pupil in each subject: the average rounded half-up, shown with the average; and of the class. */
final class Forecast implements Maker {
    @Override
    public DocumentKind kind() {
        return DocumentKind.FORECAST;
    }

    @Override
    public Text title() {
        return new Text("Прогноз успеваемости", "Forecast of the result");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.CLASS, Choice.PUPIL, Choice.SUBJECT, Choice.PERIOD);
    }

    @Override
    public Set<Topic> shows() {
        return Set.of(Topic.FORECAST, Topic.AVERAGE, Topic.NEGATIVE_DYNAMICS);
    }

    @Override
    public boolean reckons() {
        return true;
    }

    @Override
    public void write(Draft draft) {
        Marking marking = draft.marking();
        Norm norm = Norm.of(draft);
        for (SchoolClass schoolClass : draft.register().classes()) {
            draft.sheet(norm.notes(pupils(marking, norm, schoolClass), marking));
            if (draft.register().selection().pupil() == null) {
                draft.sheet(ofClass(marking, schoolClass).goingOn());
            }
        }
    }

    static Table pupils(Marking marking, Norm norm, SchoolClass schoolClass) {
        Table table = Table.headed(schoolClass.name(), schoolClass.name())
                .column("pupil", "Обучающийся", "Pupil")
                .column("subject", "Предмет", "Subject")
                .column("marks", "Отметок", "Marks")
                .column("missing", "не хватает до нормы", "missing to the norm")
                .column("average", "Средний балл", "Average")
                .column("expected", "Ожидаемая отметка", "Expected mark")
                .column("before", "Прошлый период", "Period before");
        for (Pupil pupil : marking.register().pupilsOf(schoolClass)) {
            for (Subject subject : marking.subjectsOf(schoolClass)) {
                row(table, marking, norm, schoolClass, pupil, subject);
            }
        }
        return table.lacking(marking.register().lacks(PackageFile.MARKS), "Прогноз", "Forecast")
                .note(
                        "Ожидаемая отметка — средний балл, округлённый до целого (2,50 — до 3)",
                        "The expected mark is the average rounded half-up (2.50 to 3)");
    }

    private static void row(
            Table table, Marking marking, Norm norm, SchoolClass schoolClass, Pupil pupil, Subject subject) {
        List<Mark> marks = marking.marks(pupil, subject.id());
        Average mean = marking.average(marks);
        if (marks.isEmpty()) {
            return;
        }
        Integer least =
                norm.of(marking.register().programme().weekly(schoolClass.id(), subject.id()), marking.period());
        Integer expected = mean.expected();
        Period before = marking.before(schoolClass, marking.period());
        Integer was = before == null ? null : marking.finalPoints(pupil, subject.id(), before);
        boolean low = expected != null && expected < marking.terms().satisfactory();
        boolean falling = expected != null && was != null && expected < was;
        table.row(
                List.of(
                        Cell.words(pupil.shown()),
                        Cell.words(subject.name()),
                        Cell.number(marks.size()),
                        least == null ? Cell.BLANK : Cell.number(Math.max(0, least - marks.size())),
                        Marking.shown(mean),
                        Marking.expected(mean),
                        was == null ? Cell.BLANK : Cell.number(was)),
                low || falling ? Weight.ALERT : Weight.PLAIN);
    }

    /** What the class would come to if every expected mark became final. */
    private static Table ofClass(Marking marking, SchoolClass schoolClass) {
        Table table = PerformanceReport.marks(
                Table.headed(
                                schoolClass.name() + ": прогноз по предметам",
                                schoolClass.name() + ": forecast by subject")
                        .column("subject", "Предмет", "Subject"),
                marking);
        for (Subject subject : marking.subjectsOf(schoolClass)) {
            MarkCounts counts = new MarkCounts(marking.terms());
            for (Pupil pupil : marking.register().pupilsOf(schoolClass)) {
                Integer expected =
                        marking.average(marking.marks(pupil, subject.id())).expected();
                if (expected != null) {
                    counts.add(new MarkValue.Points(expected));
                }
            }
            if (counts.all() > 0) {
                table.row(PerformanceReport.figures(
                        new ArrayList<>(List.of(Cell.words(subject.name()))), counts, marking.terms()));
            }
        }
        return Outcome.formulas(table);
    }
}
