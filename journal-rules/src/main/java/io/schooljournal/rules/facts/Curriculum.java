package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.CURRICULUM;

import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The weekly hours of each class in each subject (учебный план). */
public final class Curriculum {
    /** The curriculum does not have the subject. */
    public static final int NO_HOURS = LongIndex.NONE;

    private static final Column CLASS = CURRICULUM.column("class_id");
    private static final Column SUBJECT = CURRICULUM.column("subject_id");
    private static final Column HOURS = CURRICULUM.column("weekly_hours");
    private static final long MILLIONTHS = 1_000_000;

    private final LongIndex hours = new LongIndex();
    private final Map<Long, List<Long>> subjects = new HashMap<>();

    private Curriculum() {}

    /**
     * Reads the curriculum of a package; of rows about the same class and subject the first counts.
     *
     * @param journal the package
     * @return its curriculum
     * @throws UnreadablePackage when the file cannot be read to its end
     */
    public static Curriculum read(JournalPackage journal) throws UnreadablePackage {
        Curriculum curriculum = new Curriculum();
        journal.read(CURRICULUM, curriculum::row);
        return curriculum;
    }

    private void row(PackageRow row) {
        int whole = (int) (row.number(HOURS) / MILLIONTHS);
        if (hours.add(LongIndex.pair(row.hash(CLASS), row.hash(SUBJECT)), whole) && row.number(HOURS) > 0) {
            subjects.computeIfAbsent(row.hash(CLASS), key -> new ArrayList<>()).add(row.hash(SUBJECT));
        }
    }

    /**
     * Returns the weekly hours of a class in a subject.
     *
     * @param schoolClass the hash of the class's id
     * @param subject the hash of the subject's id
     * @return whole hours, the rest cut off, or {@link #NO_HOURS}
     */
    public int weeklyHours(long schoolClass, long subject) {
        return hours.get(LongIndex.pair(schoolClass, subject));
    }

    /**
     * Returns the subjects in which a class has hours.
     *
     * @param schoolClass the hash of the class's id
     * @return the hashes of the subjects' ids, in the order of the package
     */
    public List<Long> subjectsOf(long schoolClass) {
        return subjects.getOrDefault(schoolClass, List.of());
    }
}
