package io.schooljournal.rules.reckoning;

import static io.schooljournal.rules.exchange.PackageFile.CLASSES;
import static io.schooljournal.rules.exchange.PackageFile.PUPILS;
import static io.schooljournal.rules.exchange.PackageFile.SUBGROUP_MEMBERS;

import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.Grade;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.Classes;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.LessonBook;
import io.schooljournal.rules.facts.Lessons;
import io.schooljournal.rules.facts.Shown;
import io.schooljournal.rules.facts.Subjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The final marks that pupils are owed: for every pupil enrolled when a study period of the grade ends, or the year, one in
 * each subject that had lessons for him or her in it and is marked.
 */
final class OwedFinals {
    private static final String NO_SCALE = "NONE";

    private final Books books;
    private final NoMarks noMarks;
    /** The days of the lessons of each class and subject, by subgroup, 0 for the whole class. */
    private final Map<Long, Map<Long, Map<Long, Days>>> taught = new HashMap<>();

    /** A final mark that is owed; {@code unknown} tells why it may not be, when that is not known. */
    record Owed(
            FinalKind kind,
            LocalDate end,
            @Nullable String period,
            long periodHash,
            long pupilHash,
            long subjectHash,
            Target target,
            Bearer bearer,
            @Nullable Evidence unknown) {}

    private record Term(FinalKind kind, StudyPeriod period, long hash) {}

    /** Days of lessons, in epoch days. */
    private static final class Days {
        final TreeSet<Long> all = new TreeSet<>();

        boolean anyIn(StudyPeriod period) {
            long first = period.startsOn().toEpochDay();
            Long next = all.ceiling(first);
            return next != null && next <= period.endsOn().toEpochDay();
        }
    }

    OwedFinals(Books books, NoMarks noMarks) throws UnreadablePackage {
        this.books = books;
        this.noMarks = noMarks;
        for (LessonBook.Row row : books.lessons().rows()) {
            Lessons.Held held = row.held();
            taught.computeIfAbsent(held.classHash, key -> new LinkedHashMap<>())
                    .computeIfAbsent(held.subjectHash, key -> new LinkedHashMap<>())
                    .computeIfAbsent(held.subgroupHash, key -> new Days())
                    .all
                    .add(held.day);
        }
    }

    void each(Consumer<Owed> taker) throws UnreadablePackage {
        books.journal.read(PUPILS, row -> {
            Classes.Pupil pupil = books.school.classes().pupil(row.hash(PUPILS.column("pupil_id")));
            if (pupil != null) {
                Grade grade = books.school.classes().grade(pupil.classHash());
                List<Term> terms = terms(grade);
                taught.getOrDefault(pupil.classHash(), Map.of())
                        .forEach((subject, groups) ->
                                terms.forEach(term -> owed(row, pupil, grade, subject, groups, term, taker)));
            }
        });
    }

    private List<Term> terms(@Nullable Grade grade) {
        List<Term> terms = new ArrayList<>();
        for (StudyPeriod period : books.years.assessed(grade)) {
            terms.add(new Term(FinalKind.PERIOD, period, books.years.hash(period)));
        }
        SchoolYear year = books.years.of(grade);
        LocalDate end = books.school.calendar().endOfYear(grade);
        if (year != null && end != null) {
            year.periods().stream()
                    .filter(period ->
                            period.kind() == PeriodKind.YEAR && period.endsOn().equals(end))
                    .findFirst()
                    .ifPresent(whole -> terms.add(new Term(FinalKind.YEAR, whole, 0)));
        }
        return terms;
    }

    private void owed(
            PackageRow row,
            Classes.Pupil pupil,
            @Nullable Grade grade,
            long subjectHash,
            Map<Long, Days> groups,
            Term term,
            Consumer<Owed> taker) {
        LocalDate end = term.period.endsOn();
        Boolean enrolled = books.school.classes().enrolled(pupil, end.toEpochDay());
        Subjects.Subject subject = books.school.subjects().find(subjectHash);
        if (Boolean.FALSE.equals(enrolled) || isNotMarked(subject)) {
            return;
        }
        Boolean attends = attends(row, groups, term.period);
        Target target = target(pupil, grade, subject, term.kind, end);
        if (Boolean.FALSE.equals(attends) || noMarks.isFor(target)) {
            return;
        }
        Bearer bearer = new Bearer(Shown.place(row)).of(pupil.schoolClass(), grade);
        bearer.pupil = pupil.id();
        bearer.subject = subject == null ? null : subject.id();
        taker.accept(new Owed(
                term.kind,
                end,
                term.period.id(),
                term.hash,
                row.hash(PUPILS.column("pupil_id")),
                subjectHash,
                target,
                bearer,
                unknown(grade, enrolled, attends)));
    }

    private @Nullable Evidence unknown(@Nullable Grade grade, @Nullable Boolean enrolled, @Nullable Boolean attends) {
        if (grade == null) {
            return Evidence.record(books.journal, CLASSES);
        }
        if (enrolled == null) {
            return Evidence.value(books.journal, PUPILS, PUPILS.column("withdrawn_on"));
        }
        return attends == null ? Evidence.file(SUBGROUP_MEMBERS) : null;
    }

    private static boolean isNotMarked(Subjects.@Nullable Subject subject) {
        return subject != null && (NO_SCALE.equals(subject.scale()) || subject.activity() == Activity.OUT_OF_LESSON);
    }

    /** Whether the subject had lessons for the pupil in a period, or null when who is in its subgroups is not known. */
    private @Nullable Boolean attends(PackageRow pupil, Map<Long, Days> groups, StudyPeriod period) {
        Boolean attends = false;
        for (Map.Entry<Long, Days> group : groups.entrySet()) {
            if (group.getValue().anyIn(period)) {
                long subgroup = group.getKey();
                if (subgroup == 0 || books.school.classes().isMember(subgroup, pupil.hash(PUPILS.column("pupil_id")))) {
                    return true;
                }
                attends = books.journal.has(SUBGROUP_MEMBERS) ? attends : null;
            }
        }
        return attends;
    }

    static Target target(
            Classes.Pupil pupil,
            @Nullable Grade grade,
            Subjects.@Nullable Subject subject,
            FinalKind kind,
            LocalDate end) {
        return Target.builder()
                .schoolClass(pupil.schoolClass())
                .grade(grade)
                .subject(subject == null ? null : subject.id())
                .subjectArea(subject == null ? null : subject.area())
                .activity(subject == null ? null : subject.activity())
                .pupil(pupil.id())
                .finalKind(kind)
                .periodEnd(end)
                .build();
    }
}
