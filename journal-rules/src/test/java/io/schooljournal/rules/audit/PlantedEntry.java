package io.schooljournal.rules.audit;

import static io.schooljournal.rules.audit.SampleFacts.CALENDAR;
import static io.schooljournal.rules.audit.SampleFacts.LESSONS;
import static io.schooljournal.rules.audit.SampleFacts.MOSCOW;
import static io.schooljournal.rules.audit.SampleFacts.PEOPLE;
import static java.util.Objects.requireNonNull;

import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that a test adds to the sample school, and what it amounts to.
 *
 * @param file the file
 * @param row the row
 * @param asks what its author did, put together by hand
 */
record PlantedEntry(String file, String row, List<Ask> asks) {
    /**
     * Something that a person did at an instant.
     *
     * @param pupil the pupil it is about; null for none
     * @param correction how far the application had come; none when there is no application
     */
    record Ask(
            Action action, Target target, @Nullable String pupil, String by, Instant at, CorrectionState correction) {
        /** The request, given when year finals were set. */
        Request request(List<YearFinal> finals) {
            boolean set = finals.stream()
                    .anyMatch(one -> one.pupil().equals(pupil)
                            && target.subject() != null
                            && one.subject().equals(target.subject().value())
                            && one.at().isBefore(at));
            return Request.builder()
                    .at(at)
                    .zone(MOSCOW)
                    .actor(requireNonNull(PEOPLE.get(by)))
                    .action(action)
                    .target(target)
                    .state(State.builder()
                            .yearFinalsSet(set)
                            .yearClosed(false)
                            .pupilEnrolled(pupil == null ? null : Boolean.TRUE)
                            .remark(false)
                            .correction(correction)
                            .build())
                    .calendar(CALENDAR)
                    .build();
        }
    }

    /** A year final mark, and when it was set. */
    record YearFinal(String pupil, String subject, Instant at) {}

    /** An entry of a pupil at a lesson of the sample. */
    static Target at(String lesson, @Nullable String pupil) {
        return Target.builder()
                .from(requireNonNull(LESSONS.get(lesson)))
                .pupil(pupil == null ? null : new PupilId(pupil))
                .build();
    }

    /** The page of a pupil of the sample. */
    static Target.Builder pageOf(String pupil) {
        boolean older = pupil.equals("p-3");
        return Target.builder()
                .schoolClass(new ClassId(older ? "10B" : "7A"))
                .grade(Grade.of(older ? 10 : 7))
                .pupil(new PupilId(pupil));
    }

    static Instant startOf(String lesson) {
        return requireNonNull(requireNonNull(LESSONS.get(lesson)).lessonStart());
    }

    static String written(Instant at) {
        return at.atOffset(ZoneOffset.ofHours(3)).toString();
    }
}
