package io.schooljournal.rules.figures;

import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.FigureTerms;
import io.schooljournal.rules.register.Classwork.Lesson;
import io.schooljournal.rules.register.Gradebook.FinalMark;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.Pupil;
import io.schooljournal.rules.register.Roster.SchoolClass;
import io.schooljournal.rules.register.Timeline.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The final marks of a class in one study period or in the year, pupil by pupil. */
public final class ClassResults {
    private final Map<String, PupilResult> byPupil = new LinkedHashMap<>();
    private final FigureTerms terms;
    private int notOnScale;

    private ClassResults(FigureTerms terms) {
        this.terms = terms;
    }

    /**
     * Gathers the final marks of a class.
     *
     * @param register the journal
     * @param schoolClass the class
     * @param period the study period; null, or a period of kind {@code YEAR}, for the year's finals
     * @param reader reads the marks
     * @param terms which marks count as what
     * @return the results of the pupils who are in the class at the end of the period, or who have a final mark of it
     */
    public static ClassResults of(
            Register register, SchoolClass schoolClass, @Nullable Period period, MarkReader reader, FigureTerms terms) {
        ClassResults results = new ClassResults(terms);
        Map<String, Map<String, MarkValue>> marks = new LinkedHashMap<>();
        TreeSet<String> subjects = new TreeSet<>();
        for (Pupil pupil : register.pupilsOf(schoolClass)) {
            Map<String, MarkValue> own = results.finals(register, pupil, period, reader);
            if (!own.isEmpty() || pupil.isEnrolledOn(lastDay(register, period))) {
                marks.put(pupil.id(), own);
                subjects.addAll(own.keySet());
            }
        }
        Map<String, Set<String>> taught = taught(register, schoolClass);
        marks.forEach((pupil, own) -> {
            List<String> missing = new ArrayList<>(subjects);
            missing.removeAll(own.keySet());
            missing.removeIf(subject ->
                    taught.containsKey(subject) && !taught.get(subject).contains(pupil));
            results.byPupil.put(pupil, new PupilResult(own, missing));
        });
        return results;
    }

    /** Who takes part in the lessons of each subject: of two subgroups with a language each, a pupil needs one mark. */
    private static Map<String, Set<String>> taught(Register register, SchoolClass schoolClass) {
        Map<String, Set<String>> taught = new HashMap<>();
        List<Pupil> pupils = register.pupilsOf(schoolClass);
        for (Lesson lesson : register.classwork().lessonsOf(schoolClass.id())) {
            Set<String> own = taught.computeIfAbsent(lesson.subjectId(), id -> new HashSet<>());
            pupils.stream()
                    .filter(pupil -> !own.contains(pupil.id()))
                    .filter(pupil -> register.roster().takesPart(pupil, lesson))
                    .forEach(pupil -> own.add(pupil.id()));
        }
        return taught;
    }

    private static LocalDate lastDay(Register register, @Nullable Period period) {
        LocalDate last = period == null ? register.today() : period.to();
        return last.isAfter(register.today()) ? register.today() : last;
    }

    private Map<String, MarkValue> finals(Register register, Pupil pupil, @Nullable Period period, MarkReader reader) {
        Map<String, MarkValue> own = new LinkedHashMap<>();
        for (FinalMark mark : register.gradebook().finalsOf(pupil.id())) {
            if (isOf(mark, period)) {
                MarkValue value = reader.read(mark.subjectId(), mark.value());
                if (value == null) {
                    notOnScale++;
                } else {
                    own.put(mark.subjectId(), value);
                }
            }
        }
        return own;
    }

    /**
     * Tells whether a final mark is of a study period.
     *
     * @param mark a final mark
     * @param period the period; null, or a period of kind {@code YEAR}, for the year
     * @return true when it is the period's, or the year's own final
     */
    public static boolean isOf(FinalMark mark, @Nullable Period period) {
        if (period == null || period.kind() == PeriodKind.YEAR) {
            return mark.kind() == FinalKind.YEAR;
        }
        return mark.kind() == FinalKind.PERIOD && period.id().equals(mark.periodId());
    }

    /**
     * Returns the results.
     *
     * @return by the ids of the pupils, in the order of the class
     */
    public Map<String, PupilResult> byPupil() {
        return new LinkedHashMap<>(byPupil);
    }

    /**
     * Returns the result of one pupil.
     *
     * @param pupilId the pupil
     * @return the result, or null when the pupil has none
     */
    public @Nullable PupilResult of(String pupilId) {
        return byPupil.get(pupilId);
    }

    /**
     * Returns how many final marks were left out because the scale of their subject does not admit them.
     *
     * @return the number, from 0
     */
    public int notOnScale() {
        return notOnScale;
    }

    /**
     * Returns how many pupils stand so.
     *
     * @param standing a standing
     * @return the number, from 0
     */
    public int count(PupilResult.Standing standing) {
        return (int) byPupil.values().stream()
                .filter(result -> result.standing(terms) == standing)
                .count();
    }

    /**
     * Returns how many pupils are assessed in something.
     *
     * @return the number, from 0
     */
    public int assessed() {
        return byPupil.size() - count(PupilResult.Standing.NOT_ASSESSED);
    }

    /**
     * Returns the share of pupils without an unsatisfactory final mark (успеваемость).
     *
     * @return of the pupils assessed
     */
    public Cell.Share performance() {
        long performing = byPupil.values().stream()
                .filter(result -> result.isPerforming(terms))
                .count();
        return new Cell.Share(performing, assessed());
    }

    /**
     * Returns the share of pupils whose finals are all good or excellent (качество знаний).
     *
     * @return of the pupils assessed
     */
    public Cell.Share quality() {
        long good = byPupil.values().stream()
                .filter(result -> result.isOfQuality(terms))
                .count();
        return new Cell.Share(good, assessed());
    }

    /**
     * Returns the marks of one subject.
     *
     * @param subjectId the subject; null for all
     * @return the counts
     */
    public MarkCounts marks(@Nullable String subjectId) {
        MarkCounts counts = new MarkCounts(terms);
        for (PupilResult result : byPupil.values()) {
            result.finals().forEach((subject, mark) -> {
                if (subjectId == null || subjectId.equals(subject)) {
                    counts.add(Objects.requireNonNull(mark));
                }
            });
        }
        return counts;
    }
}
