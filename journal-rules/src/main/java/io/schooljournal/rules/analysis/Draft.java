package io.schooljournal.rules.analysis;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request in the making; untouched it is the most ordinary one: an hour into a lesson in an ordinary class. */
final class Draft {
    static final SchoolZone ZONE = SchoolZone.of("Europe/Moscow");
    static final PersonId ACTOR = new PersonId("t-17");
    static final PupilId PUPIL = new PupilId("p-3");
    static final PupilId OTHER_PUPIL = new PupilId("p-4");
    static final ClassId OTHER_CLASS = new ClassId("8B");
    static final SubjectId OTHER_SUBJECT = new SubjectId("chemistry");
    static final SubgroupId SUBGROUP = new SubgroupId("g-1");
    static final SubgroupId OTHER_SUBGROUP = new SubgroupId("g-2");
    static final LocalTime LESSON = LocalTime.of(9, 0);
    static final LocalTime CLASSES_END = LocalTime.of(14, 0);
    /** The next lesson is a week later. */
    static final int NEXT_LESSON_DAYS = 7;

    private static final LocalTime ASKED = LocalTime.of(10, 0);
    private static final int CALENDAR_DAYS = 400;

    final Action action;
    final LocalDate day;
    final State.Builder state = State.builder().from(State.ordinary());
    List<RoleAssignment> roles = List.of();
    Grade grade = Grade.of(7);
    SubjectArea area = SubjectArea.OTHER;
    Activity activity = Activity.LESSONS;

    @Nullable
    SubgroupId subgroup;

    boolean substituted;

    @Nullable
    WorkKind workKind;

    @Nullable
    FinalKind finalKind;

    @Nullable
    Instant lessonStart;

    @Nullable
    Instant classesEnd;

    Instant at;

    @Nullable
    LocalDate periodEnd;

    @Nullable
    Instant receivedAt;

    Draft(Action action, LocalDate day) {
        this.action = action;
        this.day = day;
        this.lessonStart = instant(day, LESSON);
        this.at = instant(day, ASKED);
        if (action == Action.PUT_MARK || action == Action.CHANGE_MARK) {
            workKind = WorkKind.CURRENT;
        }
        if (action == Action.SET_FINAL_MARK) {
            finalKind = FinalKind.PERIOD;
            periodEnd = day;
        }
    }

    static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE.id()).toInstant();
    }

    static SchoolCalendar calendar(LocalDate day) {
        return new SchoolCalendar(
                ZONE, SchoolWeek.SIX_DAYS, Set.of(), day.minusDays(CALENDAR_DAYS), day.plusDays(CALENDAR_DAYS));
    }

    ClassId schoolClass() {
        return new ClassId(grade + "A");
    }

    SubjectId subject() {
        return switch (area) {
            case RUSSIAN_LANGUAGE -> new SubjectId("russian");
            case LITERATURE -> new SubjectId("literature");
            case FOREIGN_LANGUAGE -> new SubjectId("english");
            case OTHER -> new SubjectId("algebra");
        };
    }

    Request request(@Nullable SchoolCalendar calendar) {
        return Request.builder()
                .at(at)
                .zone(ZONE)
                .actor(new Actor(ACTOR, roles))
                .action(action)
                .target(Target.builder()
                        .schoolClass(schoolClass())
                        .grade(grade)
                        .subject(subject())
                        .subjectArea(area)
                        .activity(activity)
                        .subgroup(subgroup)
                        .pupil(PUPIL)
                        .lessonStart(lessonStart)
                        .nextLessonStart(instant(day.plusDays(NEXT_LESSON_DAYS), LESSON))
                        .substitute(substituted ? ACTOR : null)
                        .classesEnd(classesEnd)
                        .workKind(workKind)
                        .finalKind(finalKind)
                        .periodEnd(periodEnd)
                        .receivedAt(receivedAt)
                        .build())
                .state(state.build())
                .calendar(calendar)
                .build();
    }
}
