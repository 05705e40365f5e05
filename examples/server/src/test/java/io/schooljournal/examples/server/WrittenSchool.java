package io.schooljournal.examples.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.correction.Application;
import io.schooljournal.core.correction.CorrectedEntry;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.correction.RegisteredCorrection;
import io.schooljournal.core.correction.Registration;
import io.schooljournal.core.correction.RequestedCorrection;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.correction.HandleCorrection;
import io.schooljournal.core.usecase.correction.NewApplication;
import io.schooljournal.core.usecase.correction.RequestCorrection;
import io.schooljournal.core.usecase.lesson.ScheduleLesson;
import io.schooljournal.core.usecase.mark.NewMark;
import io.schooljournal.core.usecase.mark.PutMark;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A walked school in which there are a lesson and marks to write about, and two applications for corrections: one was
 * registered, the other granted with its protocol. No walker takes them further: what is ordered is out of order, names an
 * instant that has passed, or a version that is not there.
 */
record WrittenSchool(Map<ClassId, Map<String, CorrectionState>> filed) {
    static final String FILED = "filed";
    static final String GRANTED = "granted";

    private static final Instant UNTIL = WalkedSchool.NOW.plus(Duration.ofHours(1));

    static WrittenSchool in(WalkedSchool school) {
        furnish(school);
        Map<ClassId, Map<String, CorrectionState>> filed = new HashMap<>();
        for (ClassId schoolClass : List.of(WalkedSchool.OWN_CLASS, WalkedSchool.FOREIGN_CLASS)) {
            Map<String, CorrectionState> ofClass = new HashMap<>();
            file(school, schoolClass, FILED, 9)
                    .ifPresent(registered -> ofClass.put(FILED, registered.stateAt(WalkedSchool.NOW)));
            file(school, schoolClass, GRANTED, 8)
                    .filter(registered -> isGranted(school, schoolClass))
                    .map(registered -> registered
                            .grant(new PersonId("the head"), WalkedSchool.NOW, UNTIL)
                            .withProtocol("1"))
                    .ifPresent(granted -> ofClass.put(GRANTED, granted.stateAt(WalkedSchool.NOW)));
            filed.put(schoolClass, ofClass);
        }
        return new WrittenSchool(filed);
    }

    WalkedPlace place(SchoolId school, ClassId schoolClass) {
        boolean here = school.equals(WalkedSchool.SCHOOL);
        return new WalkedPlace(school, schoolClass, here ? filed.getOrDefault(schoolClass, Map.of()) : Map.of());
    }

    /** Lets the first do it who may, so that there are a lesson and marks to write about. */
    private static void furnish(WalkedSchool school) {
        for (ClassId schoolClass : List.of(WalkedSchool.OWN_CLASS, WalkedSchool.FOREIGN_CLASS)) {
            somebody(
                    school,
                    "2024-09-02T09:00:00Z",
                    schoolClass + " lesson",
                    deed -> ScheduleLesson.using(school.ports())
                            .schedule(
                                    deed,
                                    WalkedSchool.journal(schoolClass),
                                    WalkedSchool.ALGEBRA,
                                    WalkedPlace.LESSON,
                                    LessonRecord.at(WalkedPlace.BEGAN),
                                    0));
        }
        for (PupilId pupil : WalkedSchool.PUPILS.getOrDefault(WalkedSchool.OWN_CLASS, List.of())) {
            NewMark mark = NewMark.builder()
                    .lesson(WalkedPlace.LESSON)
                    .pupil(pupil)
                    .value(new MarkValue.Points(4))
                    .build();
            somebody(
                    school,
                    "2024-10-02T07:00:00Z",
                    pupil + " mark",
                    deed -> PutMark.using(school.ports())
                            .put(deed, WalkedSchool.journal(WalkedSchool.OWN_CLASS), mark));
        }
    }

    /** Files an application about a mark that nobody writes, and registers it; empty where nobody may. */
    private static Optional<RegisteredCorrection> file(
            WalkedSchool school, ClassId schoolClass, String named, int place) {
        PupilId pupil = WalkedSchool.PUPILS.getOrDefault(schoolClass, List.of()).get(0);
        Slot slot = Slot.mark(WalkedSchool.ALGEBRA, WalkedPlace.LESSON, pupil, place);
        Journal journal = WalkedSchool.journal(schoolClass);
        CorrectionId id = new CorrectionId(named);
        String at = WalkedSchool.NOW.toString();
        for (CorrectionGround ground : CorrectionGround.values()) {
            NewApplication application = new NewApplication(id, slot, ground, 1);
            boolean registered = isDone(
                            school,
                            at,
                            schoolClass + " " + named + " " + ground,
                            deed -> RequestCorrection.using(school.ports()).request(deed, journal, application))
                    && isDone(
                            school,
                            at,
                            schoolClass + " registered " + named,
                            deed -> HandleCorrection.using(school.ports()).register(deed, journal, id, "1"));
            if (registered) {
                CorrectedEntry mark = new CorrectedEntry(slot.text(), true);
                Application filed = new Application(id, new PersonId("somebody"), mark, ground, 1, WalkedSchool.NOW);
                Registration registration = new Registration("1", WalkedSchool.NOW);
                return Optional.of(new RequestedCorrection(filed).register(registration));
            }
        }
        return Optional.empty();
    }

    private static boolean isGranted(WalkedSchool school, ClassId schoolClass) {
        HandleCorrection handle = HandleCorrection.using(school.ports());
        Journal journal = WalkedSchool.journal(schoolClass);
        CorrectionId id = new CorrectionId(GRANTED);
        String at = WalkedSchool.NOW.toString();
        return isDone(school, at, schoolClass + " granted", deed -> handle.grant(deed, journal, id, UNTIL))
                && isDone(school, at, schoolClass + " protocol", deed -> handle.addProtocol(deed, journal, id, "1"));
    }

    private static void somebody(WalkedSchool school, String at, String id, Function<Deed, Outcome> order) {
        assertTrue(isDone(school, at, id, order), id);
    }

    private static boolean isDone(WalkedSchool school, String at, String id, Function<Deed, Outcome> order) {
        return school.walkers().stream()
                .map(walker -> new Deed(walker.id(), Instant.parse(at), new EntryId(id)))
                .anyMatch(deed -> order.apply(deed) instanceof Outcome.Done);
    }
}
