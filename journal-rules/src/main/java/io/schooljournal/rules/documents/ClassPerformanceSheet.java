package io.schooljournal.rules.documents;

import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document.Column;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.NoticeTerms.Topic;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.figures.ClassResults;
import io.schooljournal.rules.figures.MarkCounts;
import io.schooljournal.rules.figures.PupilResult;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Gradebook.FinalMark;
import io.schooljournal.rules.register.Programme.Subject;
import io.schooljournal.rules.register.Roster.Pupil;
import io.schooljournal.rules.register.Roster.SchoolClass;
import io.schooljournal.rules.register.Timeline.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The final marks of a class in all subjects, pupil by pupil, with the figures of each column below. */
final class ClassPerformanceSheet implements Maker {
    /** A column of final marks: of a subject, in a period or of a kind. */
    private record Place(
            Subject subject, FinalKind kind, @Nullable Period period) {
        boolean has(FinalMark mark) {
            return mark.subjectId().equals(subject.id())
                    && mark.kind() == kind
                    && (period == null || period.id().equals(mark.periodId()));
        }
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.CLASS_PERFORMANCE_SHEET;
    }

    @Override
    public Text title() {
        return new Text("Сводная ведомость учёта успеваемости", "Class summary sheet of performance");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.CLASS, Choice.PERIOD);
    }

    @Override
    public Set<Choice> needs() {
        return Set.of(Choice.CLASS);
    }

    @Override
    public Set<Topic> shows() {
        return Set.of(Topic.FINAL_MARKS);
    }

    @Override
    public boolean reckons() {
        return true;
    }

    @Override
    public void write(Draft draft) {
        Marking marking = draft.marking();
        draft.wide();
        for (SchoolClass schoolClass : draft.register().classes()) {
            List<Place> places = places(marking, schoolClass);
            draft.sheet(grid(marking, schoolClass, places));
            draft.sheet(Outcome.of(marking, schoolClass).goingOn());
        }
        draft.signedBy("Классный руководитель", "Class teacher").signedBy("Директор", "Director");
    }

    private static List<Place> places(Marking marking, SchoolClass schoolClass) {
        Period chosen = marking.period();
        List<Place> places = new ArrayList<>();
        for (Subject subject : marking.markedSubjectsOf(schoolClass)) {
            if (chosen != null && chosen.kind() != PeriodKind.YEAR) {
                places.add(new Place(subject, FinalKind.PERIOD, chosen));
                continue;
            }
            marking.register().timeline().partsOfYear(schoolClass.grade()).stream()
                    .map(part -> new Place(subject, FinalKind.PERIOD, part))
                    .filter(place -> isUsed(marking, schoolClass, place))
                    .forEach(places::add);
            for (FinalKind kind : List.of(FinalKind.YEAR, FinalKind.EXAM, FinalKind.STATE_EXAM, FinalKind.RESULT)) {
                Place place = new Place(subject, kind, null);
                if (kind == FinalKind.YEAR || isUsed(marking, schoolClass, place)) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    private static boolean isUsed(Marking marking, SchoolClass schoolClass, Place place) {
        return marking.register().pupilsOf(schoolClass).stream()
                .flatMap(pupil -> marking.register().gradebook().finalsOf(pupil.id()).stream())
                .anyMatch(place::has);
    }

    private static Table grid(Marking marking, SchoolClass schoolClass, List<Place> places) {
        Table table = Table.headed(new Text("Отметки", "Marks"))
                .column("number", "№", "No.")
                .column("pupil", "Обучающийся", "Pupil");
        places.forEach(place -> table.column(column(marking, place)));
        table.column("standing", "Итог", "Standing");
        ClassResults results = marking.results(schoolClass, marking.period());
        for (Pupil pupil : marking.register().pupilsOf(schoolClass)) {
            PupilResult result = results.of(pupil.id());
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.number(table.next()));
            cells.add(Cell.words(pupil.shown()));
            places.forEach(place -> cells.add(Cell.words(written(marking, pupil, place))));
            cells.add(marking.standing(schoolClass, result));
            table.row(cells);
        }
        total(table, marking, schoolClass, places, "Успеваемость", "Performance", MarkCounts::performance);
        total(table, marking, schoolClass, places, "Качество знаний", "Quality", MarkCounts::quality);
        total(table, marking, schoolClass, places, "СОУ", "Degree of learning", MarkCounts::learning);
        total(
                table,
                marking,
                schoolClass,
                places,
                "Средний балл",
                "Average",
                counts -> Marking.shown(counts.average()));
        return table.lacking(marking.register().lacks(PackageFile.FINAL_MARKS), "Итоговые отметки", "Final marks");
    }

    private static Column column(Marking marking, Place place) {
        Text head = place.period() == null
                ? Terms.of(place.kind())
                : PeriodNames.text(marking.register().timeline(), place.period());
        String name =
                place.period() == null ? place.kind().name() : place.period().id();
        return new Column(
                Table.snake(place.subject().id() + "_" + name),
                head,
                new Text(place.subject().name(), place.subject().name()),
                true);
    }

    private static @Nullable String written(Marking marking, Pupil pupil, Place place) {
        return marking.register().gradebook().finalsOf(pupil.id()).stream()
                .filter(place::has)
                .map(FinalMark::value)
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private static void total(
            Table table,
            Marking marking,
            SchoolClass schoolClass,
            List<Place> places,
            String ru,
            String en,
            Function<MarkCounts, Cell> figure) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.BLANK);
        cells.add(Cell.said(ru, en));
        for (Place place : places) {
            MarkCounts counts = new MarkCounts(marking.terms());
            for (Pupil pupil : marking.register().pupilsOf(schoolClass)) {
                String written = written(marking, pupil, place);
                MarkValue value = written == null
                        ? null
                        : marking.reader().read(place.subject().id(), written);
                if (value != null) {
                    counts.add(value);
                }
            }
            cells.add(figure.apply(counts));
        }
        cells.add(Cell.BLANK);
        table.total(cells);
    }
}
