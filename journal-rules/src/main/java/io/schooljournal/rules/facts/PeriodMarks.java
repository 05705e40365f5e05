package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.MARKS;

import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.school.Grade;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many marks a pupil has in a subject and a study period, and their weighted sum (накопляемость, средняя отметка).
 *
 * <p>Only marks that stand are counted: neither superseded nor annulled, and no exemption. A mark belongs to the periods in
 * which the day of its lesson lies; years are left out. Room is taken by pupils × subjects × periods and by superseding
 * marks, not by marks.
 */
public final class PeriodMarks {
    private static final Column PUPIL = MARKS.column("pupil_id");
    private static final Column LESSON = MARKS.column("lesson_id");
    private static final Column VALUE = MARKS.column("value");
    private static final Column WEIGHT = MARKS.column("weight");
    private static final long WEIGHT_ONE = 1_000_000;
    private static final int FIRST_PUPILS = 32;

    private final School school;
    private final Scales scales;
    private final EntryIds entries;
    private final Map<Long, Page> pages = new HashMap<>();
    private @Nullable Page lastPage;
    private Lessons.@Nullable Held lastLesson;
    private int[] lastPeriods = {};

    /**
     * Marks of which none is counted yet.
     *
     * @param school what the package refers to
     * @param scales what a written mark says
     * @param entries which marks a later one replaces
     */
    public PeriodMarks(School school, Scales scales, EntryIds entries) {
        this.school = school;
        this.scales = scales;
        this.entries = entries;
    }

    /**
     * Counts the marks of a package; the file is read twice.
     *
     * @param school what the package refers to
     * @param scales what a written mark says
     * @return the marks
     * @throws UnreadablePackage when the file cannot be read to its end
     */
    public static PeriodMarks read(School school, Scales scales) throws UnreadablePackage {
        PeriodMarks marks = new PeriodMarks(school, scales, EntryIds.read(school.journal(), MARKS, null));
        school.journal().read(MARKS, marks::count);
        return marks;
    }

    /**
     * Counts a mark; it is given every row of the file once, in their order.
     *
     * @param row a row of the marks
     */
    public void count(PackageRow row) {
        Lessons.Held lesson =
                entries.stands(row) && row.has(VALUE) ? school.lessons().find(row.hash(LESSON)) : null;
        if (lesson == null) {
            return;
        }
        int points = scales.points(school.subjects().find(lesson.subjectHash), row.hash(VALUE));
        if (points == Scales.EXEMPT) {
            return;
        }
        long weight = row.number(WEIGHT);
        Page page = page(lesson.subjectHash);
        int[] periods = periods(lesson);
        for (int period : periods) {
            page.add(row.hash(PUPIL), period, points, weight == PackageRow.ABSENT ? WEIGHT_ONE : weight);
        }
    }

    private Page page(long subject) {
        Page page = lastPage;
        if (page == null || page.subject != subject) {
            page = pages.computeIfAbsent(
                    subject, key -> new Page(key, school.calendar().periods()));
            lastPage = page;
        }
        return page;
    }

    /** The periods in which the day of a lesson lies. */
    private int[] periods(Lessons.Held lesson) {
        if (lesson != lastLesson) {
            Calendar calendar = school.calendar();
            Grade grade = lesson.target.grade();
            lastPeriods = IntStream.range(0, calendar.periods())
                    .filter(period -> calendar.kind(period) != PeriodKind.YEAR)
                    .filter(period -> calendar.covers(period, lesson.day, grade))
                    .toArray();
            lastLesson = lesson;
        }
        return lastPeriods;
    }

    /** The marks in one subject, by pupil and period; those of classmates lie side by side. */
    private static final class Page {
        private final long subject;
        private final int periods;
        private final LongIndex pupils = new LongIndex();
        private int[] counts;
        private long[] weights;
        private long[] sums;

        Page(long subject, int periods) {
            this.subject = subject;
            this.periods = periods;
            this.counts = new int[FIRST_PUPILS * periods];
            this.weights = new long[FIRST_PUPILS * periods];
            this.sums = new long[FIRST_PUPILS * periods];
        }

        void add(long pupil, int period, int points, long weight) {
            int number = pupils.get(pupil);
            if (number == LongIndex.NONE) {
                number = pupils.size();
                pupils.add(pupil, number);
                if (number * periods == counts.length) {
                    counts = Arrays.copyOf(counts, counts.length * 2);
                    weights = Arrays.copyOf(weights, counts.length);
                    sums = Arrays.copyOf(sums, counts.length);
                }
            }
            int place = number * periods + period;
            counts[place]++;
            if (points != Scales.NO_POINTS) {
                weights[place] += weight;
                sums[place] += weight * points;
            }
        }

        Marks of(long pupil, int period) {
            int number = pupils.get(pupil);
            int place = number * periods + period;
            return number == LongIndex.NONE ? Marks.NONE : new Marks(counts[place], weights[place], sums[place]);
        }
    }

    /**
     * The marks of a pupil in a subject and period.
     *
     * @param count how many there are, with points or without
     * @param weights the weights of those with points, in millionths; 1 where a mark names none
     * @param sum their points, each times its weight
     */
    public record Marks(int count, long weights, long sum) {
        static final Marks NONE = new Marks(0, 0, 0);

        /**
         * Tells whether a mark of these points is below their mean.
         *
         * @param points the points of one mark
         * @return true when it is; false when there is no mean
         */
        public boolean areAbove(int points) {
            return weights > 0 && sum > weights * points;
        }

        /**
         * Returns the mean rounded half-up (2.50 is 3).
         *
         * @return whole points, or null when there is no mean
         */
        public @Nullable Integer expected() {
            return weights > 0 ? (int) ((2 * sum + weights) / (2 * weights)) : null;
        }
    }

    /**
     * Returns the marks of a pupil in a subject and a period.
     *
     * @param pupil the hash of the pupil's id
     * @param subject the hash of the subject's id
     * @param period the number of the period in the {@link Calendar}
     * @return the marks counted so far, none when there are none
     */
    public Marks of(long pupil, long subject, int period) {
        Page page = pages.get(subject);
        return page == null ? Marks.NONE : page.of(pupil, period);
    }
}
