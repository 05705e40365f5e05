package io.schooljournal.rules.living;

import static io.schooljournal.rules.living.SchoolDay.done;
import static io.schooljournal.rules.living.SchoolDay.flaw;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.content.Announcement;
import io.schooljournal.core.content.Backup;
import io.schooljournal.core.content.PaperCopy;
import io.schooljournal.core.content.Signature;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.port.Directory;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Papers;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.ReadOutcome;
import io.schooljournal.core.usecase.mark.PutMark;
import io.schooljournal.core.usecase.paper.Announce;
import io.schooljournal.core.usecase.paper.CopySignature;
import io.schooljournal.core.usecase.paper.KeepCopies;
import io.schooljournal.core.usecase.paper.RecordBackup;
import io.schooljournal.core.usecase.people.AccessApplication;
import io.schooljournal.core.usecase.people.FamilyMember;
import io.schooljournal.core.usecase.people.KeepConsent;
import io.schooljournal.core.usecase.people.KeepFamilyAccess;
import io.schooljournal.core.usecase.people.KeepMembership;
import io.schooljournal.core.usecase.people.KeepRoles;
import io.schooljournal.core.usecase.people.KeepStaffCard;
import io.schooljournal.core.usecase.people.ListChange;
import io.schooljournal.core.usecase.people.RegisterDirectory;
import io.schooljournal.core.usecase.people.StaffCard;
import io.schooljournal.core.usecase.reading.Diary;
import io.schooljournal.core.usecase.reading.ReadDiary;
import io.schooljournal.core.usecase.reading.ReadPage;
import io.schooljournal.core.usecase.year.CloseYear;
import io.schooljournal.core.usecase.year.PromoteClass;
import io.schooljournal.core.usecase.year.Promotion;
import io.schooljournal.rules.Regulations;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the built-in regulations' procedures ask for, clause by clause, of the activities that take them. */
class ProcedureClausesTest {
    private static SchoolDay under(String regulation) {
        return new SchoolDay(Regulations.builtIn(regulation));
    }

    private static FamilyMember mother(SchoolDay day) {
        return new FamilyMember(day.journal(), day.pupil(), SchoolDay.PARENT, Role.PARENT);
    }

    private static final Papers ALL =
            Papers.inPerson(Paper.APPLICATION, Paper.IDENTITY_DOCUMENT, Paper.PROOF_OF_PARENTHOOD);

    private static AccessApplication with(Papers papers) {
        return new AccessApplication(papers, false, null);
    }

    @Test
    void sosh21_gives_a_family_access_on_an_application_in_person_with_papers() {
        SchoolDay day = under("sosh21");
        KeepFamilyAccess access = KeepFamilyAccess.using(day.ports());

        assertEquals(
                "PAPER_MISSING APPLICATION, IDENTITY_DOCUMENT, PROOF_OF_PARENTHOOD [sosh21:P-1.5bis, sosh21:R-2.10.b]",
                flaw(access.give(day.byClassTeacher("1"), mother(day), 0)));
        done(access.apply(day.byClassTeacher("2"), mother(day), with(new Papers(ALL.shown(), false)), 0));
        assertEquals("NOT_IN_PERSON  [sosh21:R-2.10.b]", flaw(access.give(day.byClassTeacher("3"), mother(day), 1)));
        done(access.apply(day.byClassTeacher("4"), mother(day), with(ALL), 1));
        done(access.give(day.byClassTeacher("5"), mother(day), 2));
    }

    @Test
    void sosh21_gives_no_access_and_shows_no_diary_without_consent() {
        SchoolDay day = under("sosh21");
        done(KeepConsent.using(day.ports())
                .withdraw(day.byClassTeacher("1"), day.journal(), day.pupil(), SchoolDay.PARENT, 1));

        assertInstanceOf(
                Outcome.Refused.class,
                KeepFamilyAccess.using(day.ports()).apply(day.byClassTeacher("2"), mother(day), with(ALL), 0));
        assertInstanceOf(ReadOutcome.Refused.class, diary(day, day.parent(), SchoolDay.TUE));
        assertEquals(
                "R-3.1.4.a", // the consent itself is collected by the class teacher
                day.ports().policies().apply(day.school()).obligations(SchoolDay.OCT_1).procedures().stream()
                        .filter(terms -> terms.needs().contains(Paper.CONSENT))
                        .map(terms -> terms.clauses().get(0).clause())
                        .findFirst()
                        .orElseThrow());
    }

    private static ReadOutcome<Diary> diary(SchoolDay day, RoleAssignment role, Instant at) {
        return ReadDiary.using(day.ports())
                .visit(day.by(role, "visit " + at, at), day.journal(), day.pupil(), SchoolDay.SEP_1, SchoolDay.OCT_2);
    }

    @Test
    void sosh21_shows_the_diary_to_the_end_of_the_last_day_and_refuses_it_after_leaving() {
        SchoolDay day = under("sosh21");
        done(KeepMembership.using(day.ports())
                .withdraw(day.by(Role.JOURNAL_ADMIN, "left"), day.journal(), day.change(SchoolDay.OCT_1), 1));

        assertInstanceOf(ReadOutcome.Shown.class, diary(day, day.parent(), SchoolDay.TUE));
        ReadOutcome.Refused<?> refused =
                assertInstanceOf(ReadOutcome.Refused.class, diary(day, day.parent(), SchoolDay.WED));
        assertTrue(refused.explanation().reasons().toString().contains("R-2.8"), refused.toString());
    }

    @Test
    void sosh21_lets_the_administrator_allot_pages_and_appoint_nobody() {
        SchoolDay day = under("sosh21");
        KeepRoles roles = KeepRoles.using(day.ports());
        RoleAssignment teaching = RoleAssignment.builder()
                .from(RoleAssignment.subjectTeacher(Given.ALGEBRA, day.journal().schoolClass()))
                .basis(SchoolDay.ORDER)
                .build();
        RoleAssignment head = RoleAssignment.builder()
                .role(Role.DIRECTOR)
                .basis(SchoolDay.ORDER)
                .build();

        done(roles.assign(day.by(Role.JOURNAL_ADMIN, "1"), day.school(), SchoolDay.EMPLOYEE, "a", teaching));
        assertEquals(
                "NOT_THEIR_PROCEDURE [JOURNAL_ADMIN] [sosh21:P-1.5]",
                flaw(roles.assign(day.by(Role.JOURNAL_ADMIN, "2"), day.school(), SchoolDay.EMPLOYEE, "b", head)));
        done(roles.assign(day.by(Role.DIRECTOR, "3"), day.school(), SchoolDay.EMPLOYEE, "b", head));
        assertEquals(
                "NOT_THEIR_PROCEDURE [JOURNAL_ADMIN] [sosh21:P-1.5]",
                flaw(roles.end(
                        day.by(Role.JOURNAL_ADMIN, "4"), day.school(), SchoolDay.EMPLOYEE, "b", SchoolDay.OCT_1, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sosh21 [sosh21:P-1.5]",
                "gymnasium11 [gymnasium11:4.2.2, gymnasium11:3.3]",
                "mityaevo [mityaevo:O-2]"
            })
    void a_role_carries_its_order(String expected) {
        String[] parts = expected.split(" ", 2);
        SchoolDay day = under(parts[0]);
        KeepRoles roles = KeepRoles.using(day.ports());
        RoleAssignment administrator = RoleAssignment.of(Role.JOURNAL_ADMIN);

        assertEquals(
                "PAPER_MISSING ORDER " + parts[1],
                flaw(roles.assign(day.by(Role.DIRECTOR, "1"), day.school(), SchoolDay.EMPLOYEE, "a", administrator)));
    }

    private static CopySignature as(Role role, boolean sealed) {
        return new CopySignature(role, null, sealed);
    }

    @Test
    void sosh21_has_a_copy_signed_then_certified_by_class_teacher_deputy_and_director() {
        SchoolDay day = under("sosh21");
        KeepCopies copies = KeepCopies.using(day.ports());
        RoleAssignment deputy = RoleAssignment.builder()
                .role(Role.DEPUTY_HEAD)
                .addLevels(SchoolLevel.BASIC)
                .build();
        RoleAssignment teacher =
                RoleAssignment.subjectTeacher(Given.ALGEBRA, day.journal().schoolClass());

        done(copies.print(day.by(deputy, "print", SchoolDay.TUE), day.journal(), "c", "q1"));
        CopySignature sheets = new CopySignature(Role.SUBJECT_TEACHER, Given.ALGEBRA, false);
        done(copies.sign(day.by(teacher, "1", SchoolDay.TUE), day.journal(), "c", sheets, 1));
        done(copies.certify(day.byClassTeacher("2"), day.journal(), "c", as(Role.CLASS_TEACHER, false), 2));
        assertEquals(
                "PAPER_MISSING SEAL [sosh21:P-6.5.b]",
                flaw(copies.certify(
                        day.by(deputy, "3", SchoolDay.TUE), day.journal(), "c", as(Role.DEPUTY_HEAD, false), 3)));
        PaperCopy registered = copy(
                copies.certify(day.by(deputy, "4", SchoolDay.TUE), day.journal(), "c", as(Role.DEPUTY_HEAD, true), 3));
        assertEquals("1", registered.registerNumber());
        assertEquals(
                "PAPER_MISSING SEAL [sosh21:P-3.4.b, sosh21:P-6.5.b]",
                flaw(copies.certify(day.by(Role.DIRECTOR, "5"), day.journal(), "c", as(Role.DIRECTOR, false), 4)));
        PaperCopy signed =
                copy(copies.certify(day.by(Role.DIRECTOR, "6"), day.journal(), "c", as(Role.DIRECTOR, true), 4));
        assertEquals(
                "[SUBJECT_TEACHER, CLASS_TEACHER, DEPUTY_HEAD, DIRECTOR]",
                signed.signatures().stream().map(Signature::as).toList().toString());
        assertEquals("1", signed.registerNumber());
    }

    private static PaperCopy copy(Outcome outcome) {
        return assertInstanceOf(PaperCopy.class, done(outcome).entry().content());
    }

    @Test
    void shkola4_numbers_a_copy_that_its_deputy_certifies_without_a_seal() {
        SchoolDay day = under("shkola4");
        KeepCopies copies = KeepCopies.using(day.ports());
        RoleAssignment deputy = RoleAssignment.builder()
                .role(Role.DEPUTY_HEAD)
                .addLevels(SchoolLevel.BASIC)
                .build();
        done(copies.print(day.by(Role.TECHNICAL_SPECIALIST, "print"), day.journal(), "c", "q1"));

        PaperCopy certified = copy(
                copies.certify(day.by(deputy, "1", SchoolDay.TUE), day.journal(), "c", as(Role.DEPUTY_HEAD, false), 1));

        assertEquals("1", certified.registerNumber());
    }

    @Test
    void mityaevo_has_printed_data_certified_under_the_directors_seal() {
        SchoolDay day = under("mityaevo");
        KeepCopies copies = KeepCopies.using(day.ports());
        done(copies.print(day.by(Role.DIRECTOR, "print"), day.journal(), "c", "y"));

        assertEquals(
                "PAPER_MISSING SEAL [mityaevo:A3-4.1]",
                flaw(copies.certify(day.by(Role.DIRECTOR, "1"), day.journal(), "c", as(Role.DIRECTOR, false), 1)));
    }

    private static Backup backup(PersonId handedTo, String... media) {
        List<Backup.Medium> all =
                Stream.of(media).map(one -> new Backup.Medium(one, "архив")).toList();
        return new Backup("q1", all, "a".repeat(64), handedTo);
    }

    @Test
    void sosh21_keeps_a_backup_on_two_kinds_of_media_and_hands_it_over() {
        SchoolDay day = under("sosh21");
        RecordBackup backups = RecordBackup.using(day.ports());
        Deed deed = day.by(Role.JOURNAL_ADMIN, "1");

        assertEquals(
                "TOO_FEW_COPIES " + "a".repeat(64) + " [sosh21:P-6.4.a]",
                flaw(backups.record(deed, day.school(), backup(SchoolDay.EMPLOYEE, "диск", "диск"))));
        assertEquals(
                "NOT_HANDED_OVER " + "a".repeat(64) + " [sosh21:P-6.4.a]",
                flaw(backups.record(
                        deed,
                        day.school(),
                        new Backup(
                                "q1",
                                backup(SchoolDay.EMPLOYEE, "диск", "лазер").media(),
                                "a".repeat(64),
                                null))));
        done(backups.record(deed, day.school(), backup(SchoolDay.EMPLOYEE, "диск", "лазер")));
    }

    @Test
    void sosh21_publishes_what_a_person_judged() {
        SchoolDay day = under("sosh21");
        Announce announcing = Announce.using(day.ports());
        Announcement concert = new Announcement("Концерт", SchoolDay.OCT_2);

        assertEquals(
                "PAPER_MISSING MODERATION [sosh21:P-7.3]",
                flaw(announcing.announce(day.byClassTeacher("1"), day.journal(), "a", concert, Papers.NONE, 0)));
        done(announcing.announce(day.byClassTeacher("2"), day.journal(), "a", concert, Papers.of(Paper.MODERATION), 0));
    }

    @Test
    void shkola4_and_karmalo_close_a_year_on_an_order_and_promote_the_class() {
        for (String regulation : List.of("shkola4", "karmalo")) {
            SchoolDay day = under(regulation);
            Role keeper = regulation.equals("shkola4") ? Role.TECHNICAL_SPECIALIST : Role.JOURNAL_ADMIN;
            Journal next = day.given.journal(2025);
            Promotion promotion = new Promotion(
                    day.journal(), next, Grade.of(8), SchoolDay.SEP_1.plusYears(1), Set.of(), SchoolDay.ORDER);

            done(CloseYear.using(day.ports()).close(day.by(keeper, "close"), day.journal(), SchoolDay.ORDER, 1));
            List<Outcome> promoted = PromoteClass.using(day.ports()).promote(day.by(keeper, "next"), promotion);

            assertEquals(3, promoted.size());
            promoted.forEach(SchoolDay::done);
            RoleAssignment teacher =
                    RoleAssignment.subjectTeacher(Given.ALGEBRA, day.journal().schoolClass());
            Outcome.Refused refused = assertInstanceOf(
                    Outcome.Refused.class,
                    PutMark.using(day.ports())
                            .put(day.by(teacher, "mark", SchoolDay.TUE), day.journal(), day.given.mark(1, Given.FIVE)));
            assertTrue(
                    refused.explanation().reasons().stream()
                            .anyMatch(reason -> reason.code() == ReasonCode.YEAR_CLOSED),
                    refused.toString());
        }
    }

    @Test
    void gymnasium11_changes_lists_on_word_of_the_personnel_officer() {
        SchoolDay day = under("gymnasium11");
        KeepMembership lists = KeepMembership.using(day.ports());
        Deed deed = day.by(Role.TECHNICAL_SPECIALIST, "1");
        ListChange told = new ListChange(day.pupil(), SchoolDay.OCT_1, SchoolDay.ORDER, Papers.of(Paper.CHANGE_NOTICE));

        assertEquals(
                "PAPER_MISSING CHANGE_NOTICE [gymnasium11:4.5.2]",
                flaw(lists.withdraw(deed, day.journal(), day.change(SchoolDay.OCT_1), 1)));
        done(lists.withdraw(deed, day.journal(), told, 1));
    }

    @Test
    void shkola4_changes_the_list_of_staff_on_an_order() {
        SchoolDay day = under("shkola4");
        StaffCard card = new StaffCard("Новая", SchoolDay.SEP_1, null);
        Deed deed = day.by(Role.TECHNICAL_SPECIALIST, "1");

        assertEquals(
                "PAPER_MISSING ORDER [shkola4:4.1.3]",
                flaw(KeepStaffCard.using(day.ports())
                        .keep(deed, day.school(), SchoolDay.EMPLOYEE, card, Papers.NONE, 0)));
        done(KeepStaffCard.using(day.ports())
                .keep(deed, day.school(), SchoolDay.EMPLOYEE, card, Papers.of(Paper.ORDER), 0));
    }

    @Test
    void mityaevo_delivers_to_contacts_that_their_owners_gave_and_lets_the_secretary_collect_consents() {
        SchoolDay day = under("mityaevo");
        KeepFamilyAccess access = KeepFamilyAccess.using(day.ports());
        AccessApplication hearsay = new AccessApplication(Papers.NONE, false, "mail@example.org");
        AccessApplication written =
                new AccessApplication(Papers.of(Paper.RECIPIENTS_CONTACT), false, "mail@example.org");

        assertEquals(
                "PAPER_MISSING RECIPIENTS_CONTACT [mityaevo:A3-3.4, mityaevo:A4-4]",
                flaw(access.apply(day.byClassTeacher("1"), mother(day), hearsay, 0)));
        done(access.apply(day.byClassTeacher("2"), mother(day), written, 0));
        done(KeepConsent.using(day.ports())
                .withdraw(day.by(Role.SECRETARY, "3"), day.journal(), day.pupil(), SchoolDay.PARENT, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sosh21", "shkola4", "gymnasium11", "karmalo", "mityaevo"})
    void a_parent_reads_the_own_childs_diary_and_never_the_journal(String regulation) {
        SchoolDay day = under(regulation);
        RoleAssignment stranger = RoleAssignment.builder()
                .role(Role.PARENT)
                .addPupils(new PupilId("чужой"))
                .build();

        assertInstanceOf(ReadOutcome.Shown.class, diary(day, day.parent(), SchoolDay.TUE));
        assertInstanceOf(ReadOutcome.Refused.class, diary(day, stranger, SchoolDay.WED));
        assertInstanceOf(
                ReadOutcome.Refused.class,
                ReadPage.using(day.ports())
                        .read(
                                day.by(day.parent(), "page", SchoolDay.TUE),
                                day.journal(),
                                Given.ALGEBRA,
                                SchoolDay.SEP_1,
                                SchoolDay.OCT_2));
    }

    @Test
    void a_school_lives_on_its_register_alone() {
        SchoolDay day = under("sosh21");
        PersonId head = new PersonId("директор");
        Directory founders = (school, person) ->
                new Actor(person, person.equals(head) ? List.of(RoleAssignment.of(Role.DIRECTOR)) : List.of());
        Ports hosts = day.ports();
        Ports own = new Ports(
                day.storage, hosts.policies(), RegisterDirectory.over(day.storage, founders), hosts.calendars());
        RoleAssignment teaching = RoleAssignment.builder()
                .from(RoleAssignment.subjectTeacher(Given.ALGEBRA, day.journal().schoolClass()))
                .basis(SchoolDay.ORDER)
                .validFrom(SchoolDay.OCT_1)
                .build();
        Deed mark = new Deed(SchoolDay.EMPLOYEE, SchoolDay.TUE, day.given.entry("mark"));

        assertInstanceOf(
                Outcome.Refused.class, PutMark.using(own).put(mark, day.journal(), day.given.mark(1, Given.FIVE)));
        done(KeepRoles.using(own)
                .assign(
                        new Deed(head, SchoolDay.TUE, day.given.entry("order")),
                        day.school(),
                        SchoolDay.EMPLOYEE,
                        "a",
                        teaching));
        done(PutMark.using(own).put(mark, day.journal(), day.given.mark(1, Given.FIVE)));
    }
}
