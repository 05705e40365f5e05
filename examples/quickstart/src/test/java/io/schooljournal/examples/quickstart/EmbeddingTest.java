package io.schooljournal.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Basis;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.port.Calendars;
import io.schooljournal.core.port.Directory;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Papers;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.correction.ApplyCorrection;
import io.schooljournal.core.usecase.correction.HandleCorrection;
import io.schooljournal.core.usecase.correction.NewApplication;
import io.schooljournal.core.usecase.correction.RequestCorrection;
import io.schooljournal.core.usecase.lesson.ScheduleLesson;
import io.schooljournal.core.usecase.mark.ChangeMark;
import io.schooljournal.core.usecase.mark.MarkRevision;
import io.schooljournal.core.usecase.mark.NewMark;
import io.schooljournal.core.usecase.mark.PutMark;
import io.schooljournal.core.usecase.people.KeepMembership;
import io.schooljournal.core.usecase.people.ListChange;
import io.schooljournal.core.usecase.year.KeepPage;
import io.schooljournal.core.usecase.year.OpenJournal;
import io.schooljournal.jdbc.JdbcUnitOfWork;
import io.schooljournal.jdbc.JournalSchema;
import io.schooljournal.rules.Regulations;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** The region between the tags is what the README shows. */
class EmbeddingTest {
    private static final MarkValue FOUR = new MarkValue.Points(4);
    private static final MarkValue FIVE = new MarkValue.Points(5);
    private static final SubjectId ALGEBRA = new SubjectId("algebra");
    private static final Journal CLASS_7A =
            new Journal(new SchoolId("school-21"), new ClassId("7A"), new AcademicYear(2024));
    private static final LessonId LESSON = new LessonId("l-1");
    private static final PupilId PUPIL = new PupilId("p-3");

    /** The host's own directory of people. */
    private static final Map<String, RoleAssignment> STAFF = Map.of(
            "admin", RoleAssignment.of(Role.JOURNAL_ADMIN),
            "teacher", RoleAssignment.subjectTeacher(ALGEBRA, CLASS_7A.schoolClass()),
            "director", RoleAssignment.of(Role.DIRECTOR),
            "deputy",
                    RoleAssignment.builder()
                            .role(Role.DEPUTY_HEAD)
                            .journalControl(true)
                            .build());

    private int orders;

    @Test
    void a_school_system_keeps_a_journal_in_its_own_database() {
        DataSource dataSource = database();
        Calendars calendars = new Moscow();

        // tag::embedding[]
        JournalSchema.migrate(dataSource);
        Directory people = (school, person) -> new Actor(
                person, Optional.ofNullable(STAFF.get(person.value())).stream().toList());
        Ports ports = Ports.of(JdbcUnitOfWork.over(dataSource), Regulations.builtIn("sosh21"), people, calendars);

        Basis order = new Basis("No. 112", LocalDate.of(2024, 8, 30));
        OpenJournal.using(ports).open(by("admin", "2024-08-30T09:00:00Z"), CLASS_7A, Grade.of(7), order);
        ListChange comes = new ListChange(PUPIL, LocalDate.of(2024, 9, 1), order, Papers.NONE);
        KeepMembership.using(ports).enrol(by("admin", "2024-08-30T09:02:00Z"), CLASS_7A, comes, 0);
        Page page = new Page("Algebra", SubjectArea.OTHER, Activity.LESSONS, "FIVE_POINT", null);
        KeepPage.using(ports).keep(by("admin", "2024-08-30T09:05:00Z"), CLASS_7A, ALGEBRA, page, 0);
        LessonRecord tuesday = LessonRecord.at(Instant.parse("2024-10-01T06:00:00Z"));
        ScheduleLesson.using(ports)
                .schedule(by("admin", "2024-08-30T09:10:00Z"), CLASS_7A, ALGEBRA, LESSON, tuesday, 0);

        NewMark four = NewMark.builder().lesson(LESSON).pupil(PUPIL).value(FOUR).build();
        Outcome put = PutMark.using(ports).put(by("teacher", "2024-10-01T07:00:00Z"), CLASS_7A, four);
        assertInstanceOf(Outcome.Done.class, put);

        MarkRevision five = MarkRevision.builder()
                .lesson(LESSON)
                .pupil(PUPIL)
                .seen(1)
                .value(FIVE)
                .build();
        Outcome late = ChangeMark.using(ports).change(by("teacher", "2024-10-04T06:00:00Z"), CLASS_7A, five);
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, late);
        assertEquals(
                "[sosh21:P-5.5.e, sosh21:R-4.1.a]",
                refused.explanation().reasons().get(0).clauses().toString());

        CorrectionId id = new CorrectionId("c-1");
        Slot mark = Slot.mark(ALGEBRA, LESSON, PUPIL, 1);
        NewApplication application = new NewApplication(id, mark, CorrectionGround.RETAKE, 1);
        RequestCorrection.using(ports).request(by("teacher", "2024-10-04T07:00:00Z"), CLASS_7A, application);
        HandleCorrection handle = HandleCorrection.using(ports);
        handle.register(by("director", "2024-10-04T08:00:00Z"), CLASS_7A, id, "15/2024");
        handle.grant(by("director", "2024-10-04T08:05:00Z"), CLASS_7A, id, Instant.parse("2024-10-18T00:00:00Z"));
        handle.addProtocol(by("teacher", "2024-10-08T09:00:00Z"), CLASS_7A, id, "protocol 3");
        MarkRecord retaken = new MarkRecord(WorkKind.CURRENT, FIVE, "retake");
        Outcome corrected =
                ApplyCorrection.using(ports).apply(by("deputy", "2024-10-08T10:00:00Z"), CLASS_7A, id, retaken, 1);
        assertEquals(
                id, assertInstanceOf(Outcome.Done.class, corrected).change().correction());
        // end::embedding[]
    }

    /** An order of a person at an instant, with an identifier of its own. */
    private Deed by(String person, String at) {
        orders++;
        return new Deed(new PersonId(person), Instant.parse(at), new EntryId("e-" + orders));
    }

    private static DataSource database() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:embedding;DB_CLOSE_DELAY=-1");
        return h2;
    }

    /** The host's own calendar: a zone is enough for this. */
    private static final class Moscow implements Calendars {
        @Override
        public SchoolZone zone(SchoolId school) {
            return SchoolZone.of("Europe/Moscow");
        }

        @Override
        public Optional<SchoolYear> year(SchoolId school, AcademicYear year) {
            return Optional.empty();
        }
    }
}
