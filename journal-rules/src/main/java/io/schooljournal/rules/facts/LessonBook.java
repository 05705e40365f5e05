package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.LESSONS;

import io.schooljournal.core.people.PersonId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The lessons of a package as rows, in the order of their lines, and which lesson follows which. */
public final class LessonBook {
    private static final Column TEACHER = LESSONS.column("teacher_id");
    private static final Column PLAN = LESSONS.column("plan_id");
    private static final Column RECORDED_AT = LESSONS.column("recorded_at");

    private final List<Row> rows = new ArrayList<>();
    private final LongIndex ids = new LongIndex();
    private final Map<Long, TreeSet<Instant>> starts = new HashMap<>();

    /**
     * A lesson's row.
     *
     * @param line the line on which the row starts, from 1; the header is line 1
     * @param id the lesson's id
     * @param held the lesson
     * @param start when the lesson starts
     * @param teacher who held it as far as the row says, the substitute or else the teacher; null when it names nobody
     * @param plan the hash of the plan item's id; 0 for none
     * @param recordedAt when the lesson was recorded; null when the row does not say
     */
    public record Row(
            long line,
            String id,
            Lessons.Held held,
            Instant start,
            @Nullable PersonId teacher,
            long plan,
            @Nullable Instant recordedAt) {
        long group() {
            return LongIndex.pair(LongIndex.pair(held.classHash, held.subjectHash), held.subgroupHash);
        }
    }

    private LessonBook() {}

    /**
     * Reads the lessons of a package as rows; of those that share an id the first counts.
     *
     * @param journal the package
     * @param lessons its lessons
     * @return the rows
     * @throws UnreadablePackage when the file cannot be read to its end
     */
    public static LessonBook read(JournalPackage journal, Lessons lessons) throws UnreadablePackage {
        LessonBook book = new LessonBook();
        journal.read(LESSONS, row -> {
            Lessons.Held held = lessons.find(row.hash(Lessons.ID));
            Instant start = row.instant(Lessons.STARTS_AT);
            if (held != null && start != null && book.ids.add(row.hash(Lessons.ID), book.rows.size())) {
                book.add(new Row(
                        row.line(),
                        String.valueOf(row.text(Lessons.ID)),
                        held,
                        start,
                        teacher(row),
                        row.hash(PLAN),
                        row.instant(RECORDED_AT)));
            }
        });
        return book;
    }

    /** Whoever held the lesson, as far as its row says: the substitute, or else the teacher. */
    private static @Nullable PersonId teacher(PackageRow row) {
        String id = row.has(Lessons.SUBSTITUTE) ? row.text(Lessons.SUBSTITUTE) : row.text(TEACHER);
        return id == null ? null : new PersonId(id);
    }

    private void add(Row row) {
        rows.add(row);
        starts.computeIfAbsent(row.group(), key -> new TreeSet<>()).add(row.start);
    }

    /**
     * Returns the rows.
     *
     * @return the rows in the order of their lines
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Returns the place of a lesson among the rows.
     *
     * @param id the hash of the lesson's id
     * @return from 0, or {@link LongIndex#NONE} when there is no such lesson
     */
    public int find(long id) {
        return ids.get(id);
    }

    /**
     * Returns the start of the next lesson of the same class, subgroup and subject.
     *
     * @param row a lesson
     * @return a later instant, or null when none follows
     */
    public @Nullable Instant next(Row row) {
        TreeSet<Instant> group = starts.get(row.group());
        return group == null ? null : group.higher(row.start);
    }
}
