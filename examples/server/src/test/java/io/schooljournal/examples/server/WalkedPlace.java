package io.schooljournal.examples.server;

import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.school.SubjectArea;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The journal of a class as a walker comes to it, which need not be there.
 *
 * @param filed how far the applications about it have come
 */
record WalkedPlace(SchoolId school, ClassId schoolClass, Map<String, CorrectionState> filed) {
    static final ClassId NO_CLASS = new ClassId("no-class");
    static final PupilId NO_PUPIL = new PupilId("no-pupil");
    static final LessonId LESSON = new LessonId("l-1");
    static final Instant BEGAN = Instant.parse("2024-10-02T06:00:00Z");

    private static final String YEAR = "/api/v1/schools/%s/years/2024/classes/%s";

    String journal() {
        return YEAR.formatted(school, schoolClass);
    }

    String page() {
        return journal() + "/pages/" + WalkedSchool.ALGEBRA;
    }

    String lesson() {
        return journal() + "/lessons/" + LESSON;
    }

    boolean exists() {
        return grade() != null;
    }

    @Nullable
    Grade grade() {
        Integer grade = school.equals(WalkedSchool.SCHOOL) ? WalkedSchool.GRADES.get(schoolClass) : null;
        return grade == null ? null : Grade.of(grade);
    }

    static boolean isListed(@Nullable ClassId schoolClass, @Nullable PupilId pupil) {
        return schoolClass != null
                && pupil != null
                && WalkedSchool.PUPILS.getOrDefault(schoolClass, List.of()).contains(pupil);
    }

    boolean lists(PupilId pupil) {
        return isListed(schoolClass, pupil);
    }

    /** The class and nothing else. */
    Target.Builder bare() {
        return Target.builder().schoolClass(schoolClass).grade(grade());
    }

    Target.Builder onPage() {
        return bare().subject(WalkedSchool.ALGEBRA)
                .subjectArea(exists() ? SubjectArea.OTHER : null)
                .activity(exists() ? Activity.LESSONS : null);
    }

    /** The page of the lesson: of a lesson that is not there nobody knows on which page it would be. */
    Target.Builder onPageOfLesson() {
        return exists() ? onPage() : bare();
    }

    Target.Builder atLesson() {
        return exists() ? onPage().lessonStart(BEGAN) : bare();
    }
}
