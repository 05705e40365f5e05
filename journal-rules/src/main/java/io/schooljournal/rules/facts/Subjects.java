package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.SUBJECTS;

import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The subjects of a package. */
public final class Subjects {
    private static final Column ID = SUBJECTS.column("subject_id");
    private static final Column AREA = SUBJECTS.column("area");
    private static final Column ACTIVITY = SUBJECTS.column("activity");
    private static final Column SCALE = SUBJECTS.column("scale");
    private static final SubjectArea[] AREAS = SubjectArea.values();
    private static final Activity[] ACTIVITIES = Activity.values();

    private final LongIndex ids = new LongIndex();
    private final List<Subject> subjects = new ArrayList<>();

    /**
     * A subject; what is null is not known.
     *
     * @param id the subject's id
     * @param area the subject area, or null
     * @param activity lessons or out of lesson, or null
     * @param scale the code of the scale of its marks, or null
     */
    public record Subject(
            SubjectId id,
            @Nullable SubjectArea area,
            @Nullable Activity activity,
            @Nullable String scale) {}

    private Subjects() {}

    /**
     * Reads the subjects of a package; of those that share an id the first counts.
     *
     * @param journal the package
     * @return its subjects
     * @throws UnreadablePackage when the file cannot be read to its end
     */
    public static Subjects read(JournalPackage journal) throws UnreadablePackage {
        Subjects subjects = new Subjects();
        journal.read(SUBJECTS, subjects::subject);
        return subjects;
    }

    private void subject(PackageRow row) {
        if (ids.add(row.hash(ID), subjects.size())) {
            subjects.add(new Subject(
                    new SubjectId(String.valueOf(row.text(ID))),
                    row.code(AREA, AREAS),
                    row.code(ACTIVITY, ACTIVITIES),
                    row.text(SCALE)));
        }
    }

    /**
     * Returns a subject.
     *
     * @param id the hash of the subject's id
     * @return the subject, or null when the package does not list it
     */
    public @Nullable Subject find(long id) {
        int index = ids.get(id);
        return index == LongIndex.NONE ? null : subjects.get(index);
    }
}
