package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.CURRICULUM;
import static io.schooljournal.rules.exchange.PackageFile.SUBJECTS;

import io.schooljournal.core.school.Activity;
import io.schooljournal.rules.exchange.Column;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether all year final marks of a class are set: of every pupil enrolled on the day, in every subject of the class's
 * curriculum that is marked (без внеурочных занятий и предметов без отметок).
 */
public final class ClassFinals {
    private static final Column SCALE = SUBJECTS.column("scale");
    private static final String NOT_MARKED = "NONE";

    private final School school;
    private final boolean known;
    private final Map<Long, Expected> classes = new HashMap<>();

    /** The finals that a class needs. */
    private record Expected(List<Classes.Pupil> pupils, List<Long> subjects) {}

    /**
     * Nothing is looked up until it is asked for.
     *
     * @param school what the package refers to
     */
    public ClassFinals(School school) {
        this.school = school;
        this.known = school.journal().has(CURRICULUM) && school.journal().has(SUBJECTS, SCALE);
    }

    /**
     * Tells whether all year final marks of a class were set before an instant.
     *
     * @param instant the end, exclusive; pupils are those enrolled on its local day
     * @param schoolClass the hash of the class's id
     * @return the fact, or null when the package does not tell
     */
    public @Nullable Boolean setBefore(Instant instant, long schoolClass) {
        if (!known || !school.classes().hasClass(schoolClass)) {
            return null;
        }
        Expected all = classes.computeIfAbsent(schoolClass, this::read);
        long day = school.manifest().zone().epochDayOf(instant.getEpochSecond());
        Boolean answer = true;
        for (Classes.Pupil pupil : all.pupils) {
            Boolean enrolled = school.classes().enrolled(pupil, day);
            for (long subject : Boolean.FALSE.equals(enrolled) ? List.<Long>of() : all.subjects) {
                Boolean set = school.finals().setBefore(instant, pupil.hash(), subject);
                if (Boolean.FALSE.equals(set) && enrolled != null) {
                    return false;
                }
                answer = Boolean.TRUE.equals(set) ? answer : null;
            }
        }
        return answer;
    }

    private Expected read(long schoolClass) {
        List<Long> marked = school.curriculum().subjectsOf(schoolClass).stream()
                .filter(this::isMarked)
                .toList();
        return new Expected(school.classes().pupilsOf(schoolClass), marked);
    }

    private boolean isMarked(long id) {
        Subjects.Subject subject = school.subjects().find(id);
        return subject == null || (subject.activity() != Activity.OUT_OF_LESSON && !NOT_MARKED.equals(subject.scale()));
    }
}
