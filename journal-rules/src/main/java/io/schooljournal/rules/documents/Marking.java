package io.schooljournal.rules.documents;

import io.schooljournal.core.mark.MarkValue.Points;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.FigureTerms;
import io.schooljournal.rules.figures.Average;
import io.schooljournal.rules.figures.ClassResults;
import io.schooljournal.rules.figures.MarkReader;
import io.schooljournal.rules.figures.PupilResult;
import io.schooljournal.rules.register.Classwork.Lesson;
import io.schooljournal.rules.register.Gradebook.FinalMark;
import io.schooljournal.rules.register.Gradebook.Mark;
import io.schooljournal.rules.register.Programme.Subject;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.Pupil;
import io.schooljournal.rules.register.Roster.SchoolClass;
import io.schooljournal.rules.register.Timeline.Period;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the marks of a register are read and reckoned under a regulation.
 *
 * @param register the journal
 * @param reader reads marks
 * @param terms which marks count as what
 * @param unmarked the grades in which no marks are set
 */
record Marking(Register register, MarkReader reader, FigureTerms terms, UnmarkedGrades unmarked) {
    /** Tells whether marks are set in a subject of a class. */
    boolean isMarked(SchoolClass schoolClass, Subject subject) {
        return subject.isMarked() && !unmarked.has(schoolClass);
    }

    /** How a pupil stands, as a document says it; in a grade without marks nobody fails to be assessed. */
    Cell standing(SchoolClass schoolClass, @Nullable PupilResult result) {
        if (unmarked.has(schoolClass)) {
            return Cell.said("без отметок", "no marks");
        }
        return result == null ? Cell.BLANK : new Cell.Said(Terms.of(result.standing(terms)));
    }

    /** The chosen study period, or null for the year. */
    @Nullable
    Period period() {
        return register.timeline().find(register.selection().period()).orElse(null);
    }

    ClassResults results(SchoolClass schoolClass, @Nullable Period period) {
        return ClassResults.of(register, schoolClass, period, reader, terms);
    }

    /** The subjects of a class that the selection holds: those of its curriculum, lessons and final marks, by name. */
    List<Subject> subjectsOf(SchoolClass schoolClass) {
        Set<String> ids = new HashSet<>();
        register.programme().hours().stream()
                .filter(hours -> hours.classId().equals(schoolClass.id()))
                .forEach(hours -> ids.add(hours.subjectId()));
        register.classwork().lessonsOf(schoolClass.id()).forEach(lesson -> ids.add(lesson.subjectId()));
        register.pupilsOf(schoolClass)
                .forEach(pupil -> register.gradebook().finalsOf(pupil.id()).stream()
                        .map(FinalMark::subjectId)
                        .forEach(ids::add));
        String chosen = register.selection().subject();
        return register.programme().subjects().stream()
                .filter(subject -> ids.contains(subject.id()))
                .filter(subject -> chosen == null || chosen.equals(subject.id()))
                .toList();
    }

    /** The subjects of a class in which marks are set; one that the package tells nothing of is among them. */
    List<Subject> markedSubjectsOf(SchoolClass schoolClass) {
        return subjectsOf(schoolClass).stream().filter(Subject::isMarked).toList();
    }

    /** The marks of a pupil in a subject by the time of their lessons. */
    List<Mark> marks(Pupil pupil, @Nullable String subjectId) {
        return register.gradebook().marksOf(pupil.id()).stream()
                .filter(mark ->
                        subjectId == null || subjectId.equals(mark.lesson().subjectId()))
                .sorted(Comparator.comparing((Mark mark) -> mark.lesson().startsAt())
                        .thenComparing(mark -> mark.lesson().id()))
                .toList();
    }

    /** The mean of each subject in which the pupil has marks with points. */
    Map<String, Average> averages(Pupil pupil) {
        Map<String, Average> means = new TreeMap<>();
        for (Mark mark : register.gradebook().marksOf(pupil.id())) {
            Integer points = reader.points(mark.lesson().subjectId(), mark.value());
            if (points != null) {
                means.merge(
                        mark.lesson().subjectId(),
                        Average.NONE.with(points, mark.weight()),
                        (mean, one) -> mean.with(points, mark.weight()));
            }
        }
        return means;
    }

    Average average(List<Mark> marks) {
        Average mean = Average.NONE;
        for (Mark mark : marks) {
            Integer points = reader.points(mark.lesson().subjectId(), mark.value());
            mean = points == null ? mean : mean.with(points, mark.weight());
        }
        return mean;
    }

    static Cell shown(Average mean) {
        BigDecimal shown = mean.shown();
        return shown == null ? Cell.BLANK : new Cell.Figure(shown);
    }

    static Cell expected(Average mean) {
        Integer expected = mean.expected();
        return expected == null ? Cell.BLANK : Cell.number(expected);
    }

    /** The final mark of a pupil in a subject and period as it is written, or null. */
    @Nullable
    String finalMark(Pupil pupil, String subjectId, @Nullable Period period) {
        return register.gradebook().finalsOf(pupil.id()).stream()
                .filter(mark -> mark.subjectId().equals(subjectId) && ClassResults.isOf(mark, period))
                .map(FinalMark::value)
                .reduce((one, other) -> other)
                .orElse(null);
    }

    /** The points of a final mark, or null. */
    @Nullable
    Integer finalPoints(Pupil pupil, String subjectId, @Nullable Period period) {
        String written = finalMark(pupil, subjectId, period);
        return written != null && reader.read(subjectId, written) instanceof Points points ? points.value() : null;
    }

    /** The part of the year before a period in the same grade, or null. */
    @Nullable
    Period before(SchoolClass schoolClass, @Nullable Period period) {
        List<Period> parts = register.timeline().partsOfYear(schoolClass.grade());
        return parts.stream()
                .filter(part -> period != null
                        && part.kind() == period.kind()
                        && part.to().isBefore(period.from()))
                .reduce((one, other) -> other)
                .orElse(null);
    }

    boolean isHeld(Lesson lesson) {
        return !lesson.startsAt().isAfter(register.asOf());
    }

    List<Lesson> held(SchoolClass schoolClass, @Nullable String subjectId) {
        return register.classwork().lessonsOf(schoolClass.id()).stream()
                .filter(lesson -> isHeld(lesson) && (subjectId == null || subjectId.equals(lesson.subjectId())))
                .toList();
    }
}
