package io.schooljournal.core.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.attendance.AbsenceReason;
import io.schooljournal.core.attendance.AttendanceStatus;
import io.schooljournal.core.correction.Application;
import io.schooljournal.core.correction.AppliedCorrection;
import io.schooljournal.core.correction.CorrectedEntry;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.correction.GrantedCorrection;
import io.schooljournal.core.correction.RegisteredCorrection;
import io.schooljournal.core.correction.Registration;
import io.schooljournal.core.correction.RequestedCorrection;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Basis;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class ContentsTest {
    private static final Instant TUE = Instant.parse("2024-10-01T06:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 10, 1);
    private static final Basis ORDER = new Basis("№ 1: «о зачислении»\n", DAY);
    private static final KeptText TEXT = KeptText.seal("т-1", "00", "Ёлкин");
    private static final PersonId HEAD = new PersonId("директор");
    private static final PersonId TEACHER = new PersonId("учитель");
    private static final MarkValue FOUR = new MarkValue.Points(4);

    private static final List<Map.Entry<EntryKind, Content>> EXAMPLES = List.of(
            Map.entry(EntryKind.JOURNAL_YEAR, new JournalYear(Grade.of(7), ORDER, null)),
            Map.entry(EntryKind.JOURNAL_YEAR, new JournalYear(Grade.of(7), ORDER, ORDER)),
            Map.entry(
                    EntryKind.PAGE,
                    new Page("Алгебра", SubjectArea.OTHER, Activity.LESSONS, "FIVE_POINT", new BigDecimal("3.5"))),
            Map.entry(EntryKind.MEMBERSHIP, new Membership(DAY, null, ORDER)),
            Map.entry(EntryKind.PUPIL_CARD, new Card(TEXT, null, null)),
            Map.entry(EntryKind.STAFF_CARD, new Card(TEXT, DAY, DAY)),
            Map.entry(EntryKind.SUBGROUP, new SubgroupList("1", List.of(new PupilId("п:1"), new PupilId("п\n2")))),
            Map.entry(EntryKind.PLAN_ITEM, new PlannedTopic(1, "Дроби", DAY)),
            Map.entry(
                    EntryKind.TIMETABLE,
                    new TimetableHours(List.of(new TimetableHours.Hour(DayOfWeek.MONDAY, LocalTime.of(8, 30))))),
            Map.entry(
                    EntryKind.LESSON,
                    new LessonRecord(
                            TUE,
                            TUE.plusSeconds(2700),
                            new SubgroupId("1"),
                            2,
                            TEACHER,
                            HEAD,
                            "Дроби",
                            WorkKind.WRITTEN,
                            "план 1")),
            Map.entry(EntryKind.LESSON, new LessonRecord(TUE, null, null, null, null, null, null, null, null)),
            Map.entry(EntryKind.HOMEWORK, new Homework("§ 5, № 12", DAY)),
            Map.entry(EntryKind.MARK, new MarkRecord(WorkKind.CURRENT, MarkValue.Judgement.PASS, "за ответ")),
            Map.entry(EntryKind.ATTENDANCE, new Presence(AttendanceStatus.LATE)),
            Map.entry(EntryKind.ABSENCE_REASON, new ReasonRecord(AbsenceReason.ILLNESS)),
            Map.entry(EntryKind.FINAL_MARK, new FinalMarkRecord(FinalKind.STATE_EXAM, FOUR, DAY, TUE)),
            Map.entry(EntryKind.LOWERING_NOTICE, new LoweringNotice(new MarkValue.Points(5), FOUR, TEXT)),
            Map.entry(EntryKind.REMARK, new Remark(TEACHER, "нет тем", DAY, "исправлено", true)),
            Map.entry(EntryKind.CORRECTION, new CorrectionFile(requested())),
            Map.entry(EntryKind.CORRECTION, new CorrectionFile(registered())),
            Map.entry(EntryKind.CORRECTION, new CorrectionFile(granted())),
            Map.entry(EntryKind.CORRECTION, new CorrectionFile(registered().refuse(HEAD, TUE, "нет оснований"))),
            Map.entry(EntryKind.CORRECTION, new CorrectionFile(new AppliedCorrection(granted(), TEACHER, TUE))),
            Map.entry(EntryKind.DIRECTIVE, new Directive(TEACHER, "slot", TUE)),
            Map.entry(
                    EntryKind.PAPER_COPY,
                    new PaperCopy(
                            "q1",
                            7,
                            "a".repeat(64),
                            "12",
                            List.of(new Signature(HEAD, Role.DIRECTOR, TUE, null, true)))),
            Map.entry(EntryKind.EXTRACT, new Extract(HEAD, DAY, DAY)),
            Map.entry(EntryKind.CONSENT, new Consent(DAY, DAY)),
            Map.entry(
                    EntryKind.FAMILY_ACCESS,
                    new Access(Role.PARENT, DAY, List.of("APPLICATION"), true, DAY, null, true, TEXT)),
            Map.entry(EntryKind.STAFF_ACCESS, Access.given(null, DAY).removedOn(DAY)),
            Map.entry(EntryKind.VISIT, new Visit(12)),
            Map.entry(EntryKind.APPOINTMENT, new Appointment(everything())),
            Map.entry(EntryKind.APPOINTMENT, new Appointment(RoleAssignment.of(Role.DIRECTOR))),
            Map.entry(EntryKind.LETTER, new Letter(TEACHER, HEAD, TEXT, "письмо 1")),
            Map.entry(EntryKind.ANNOUNCEMENT, new Announcement("Собрание", null)),
            Map.entry(
                    EntryKind.BACKUP,
                    new Backup("q1", List.of(new Backup.Medium("диск", "каб. 5")), "b".repeat(64), HEAD)));

    @TestFactory
    Stream<DynamicTest> a_content_is_put_together_as_it_was_taken_apart() {
        return EXAMPLES.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.getKey() + " " + example.getValue().written(),
                        () -> assertEquals(
                                example.getValue(),
                                Contents.read(
                                        example.getKey(),
                                        Members.parse(
                                                example.getValue().members().text())))));
    }

    @Test
    void every_kind_has_a_content_and_every_content_an_example_here() {
        Set<EntryKind> kinds = EnumSet.noneOf(EntryKind.class);
        EXAMPLES.forEach(example -> kinds.add(example.getKey()));

        assertEquals(EnumSet.allOf(EntryKind.class), kinds);
        for (Map.Entry<EntryKind, Content> example : EXAMPLES) {
            assertTrue(example.getValue().fits(example.getKey()));
            assertFalse(example.getValue().written().isBlank());
        }
        assertFalse(new Visit(1).fits(EntryKind.MARK));
    }

    @Test
    void members_of_another_kind_are_refused() {
        Members visit = new Visit(1).members();

        assertThrows(IllegalArgumentException.class, () -> Contents.read(EntryKind.MARK, visit));
        Members noDate = Members.builder().add("text", "x").add("on", "вчера").build();
        assertThrows(IllegalArgumentException.class, () -> Contents.read(EntryKind.ANNOUNCEMENT, noDate));
    }

    private static RequestedCorrection requested() {
        return new RequestedCorrection(new Application(
                new CorrectionId("з-1"), TEACHER, new CorrectedEntry("slot", true), CorrectionGround.ABSENCE, 1, TUE));
    }

    private static RegisteredCorrection registered() {
        return requested().register(new Registration("вх. 15", TUE));
    }

    private static GrantedCorrection granted() {
        return registered().grant(HEAD, TUE, TUE.plusSeconds(86_400)).withProtocol("пр. 3");
    }

    private static RoleAssignment everything() {
        return RoleAssignment.builder()
                .role(Role.DEPUTY_HEAD)
                .subject(new SubjectId("алгебра"))
                .addClasses(new ClassId("7А"), new ClassId("7Б"))
                .addSubgroups(new SubgroupId("1"))
                .addLevels(SchoolLevel.SECONDARY, SchoolLevel.BASIC)
                .module(Activity.LESSONS)
                .journalControl(true)
                .informatization(true)
                .addPupils(new PupilId("п-1"))
                .validFrom(DAY)
                .validTo(DAY)
                .basis(ORDER)
                .build();
    }
}
