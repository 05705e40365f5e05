package io.schooljournal.rules.audit;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the sample school's package tells, put together by hand. */
final class SampleFacts {
    static final SchoolZone MOSCOW = SchoolZone.of("Europe/Moscow");
    /** When the director sets the year final mark of p-1 in algebra. */
    static final Instant YEAR_FINAL_SET = Instant.parse("2024-10-10T09:00:00Z");

    static final SchoolCalendar CALENDAR = new SchoolCalendar(
            MOSCOW,
            SchoolWeek.SIX_DAYS,
            Set.of(LocalDate.of(2024, 11, 4)),
            LocalDate.of(2024, 7, 1),
            LocalDate.of(2025, 8, 31));

    static final Map<String, Target> LESSONS = Map.of(
            "l-1", lesson("7A", 7, "algebra", SubjectArea.OTHER, null, "2024-10-01T06:00:00Z", "2024-10-01T06:45:00Z"),
            "l-2",
                    lesson(
                            "10B",
                            10,
                            "literature",
                            SubjectArea.LITERATURE,
                            null,
                            "2024-10-02T07:00:00Z",
                            "2024-10-02T07:45:00Z"),
            "l-3",
                    lesson(
                            "7A",
                            7,
                            "english",
                            SubjectArea.FOREIGN_LANGUAGE,
                            "g-1",
                            "2024-10-03T06:00:00Z",
                            "2024-10-03T07:45:00Z"),
            "l-4", lesson("7A", 7, "drawing", SubjectArea.OTHER, null, "2024-10-03T07:00:00Z", "2024-10-03T07:45:00Z"));

    static final Map<String, Actor> PEOPLE = Map.of(
            "t-17", Actor.of("t-17", teacher("algebra", "7A"), teacher("drawing", "7A")),
            "t-18", Actor.of("t-18", teacher("literature", "10B")),
            "t-19",
                    Actor.of(
                            "t-19",
                            RoleAssignment.builder()
                                    .from(teacher("english", "7A"))
                                    .addSubgroups(new SubgroupId("g-1"))
                                    .validFrom(LocalDate.of(2024, 9, 1))
                                    .validTo(LocalDate.of(2024, 11, 30))
                                    .build()),
            "d-1", Actor.of("d-1", RoleAssignment.of(Role.DIRECTOR)),
            "z-1",
                    Actor.of(
                            "z-1",
                            RoleAssignment.builder()
                                    .role(Role.DEPUTY_HEAD)
                                    .addLevels(SchoolLevel.BASIC)
                                    .journalControl(true)
                                    .build()),
            "a-1", Actor.of("a-1", RoleAssignment.of(Role.JOURNAL_ADMIN)),
            "c-1", Actor.of("c-1", RoleAssignment.classTeacher(new ClassId("7A"))));

    static final Map<String, CorrectionState> CORRECTIONS = Map.of(
            "", CorrectionState.none(),
            "k-1", granted(CorrectionGround.ABSENCE, true, true),
            "k-2", granted(CorrectionGround.OTHER, false, false));

    private SampleFacts() {}

    private static Target lesson(
            String schoolClass,
            int grade,
            String subject,
            SubjectArea area,
            @Nullable String subgroup,
            String startsAt,
            String classesEnd) {
        return Target.builder()
                .schoolClass(new ClassId(schoolClass))
                .grade(Grade.of(grade))
                .subject(new SubjectId(subject))
                .subjectArea(area)
                .activity(Activity.LESSONS)
                .subgroup(subgroup == null ? null : new SubgroupId(subgroup))
                .lessonStart(Instant.parse(startsAt))
                .classesEnd(Instant.parse(classesEnd))
                .build();
    }

    private static RoleAssignment teacher(String subject, String schoolClass) {
        return RoleAssignment.subjectTeacher(new SubjectId(subject), new ClassId(schoolClass));
    }

    private static CorrectionState granted(CorrectionGround ground, boolean registered, boolean protocol) {
        return CorrectionState.builder()
                .ground(ground)
                .documents(1)
                .registered(registered)
                .decision(CorrectionDecision.GRANTED)
                .protocol(protocol)
                .build();
    }
}
