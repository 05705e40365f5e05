package io.schooljournal.core.contract;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.content.Announcement;
import io.schooljournal.core.content.Backup;
import io.schooljournal.core.content.Extract;
import io.schooljournal.core.content.Letter;
import io.schooljournal.core.content.Remark;
import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.duty.ProcedureTerms;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.retention.RetentionTerms;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Papers;
import io.schooljournal.core.usecase.correction.KeepRemarks;
import io.schooljournal.core.usecase.mark.PutMark;
import io.schooljournal.core.usecase.paper.Announce;
import io.schooljournal.core.usecase.paper.CopySignature;
import io.schooljournal.core.usecase.paper.IssueExtract;
import io.schooljournal.core.usecase.paper.KeepCopies;
import io.schooljournal.core.usecase.paper.NewLetter;
import io.schooljournal.core.usecase.paper.RecordBackup;
import io.schooljournal.core.usecase.paper.RegisteredCopy;
import io.schooljournal.core.usecase.paper.WriteLetter;
import io.schooljournal.core.usecase.people.ErasePersonalData;
import io.schooljournal.core.usecase.people.KeepPupilCard;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What remarks, letters, printed copies, extracts, announcements and backups do over every storage. */
public abstract class ControlContract extends RegisterActivities {
    private static final PersonId CONTROLLER = new PersonId("завуч");

    private Remark remark() {
        return new Remark(given.teacher().id(), "нет темы урока", OCT_2, null, false);
    }

    private Deed teachers(String id) {
        return given.deed(id, WED);
    }

    private void seeParents() {
        given.known(Actor.of(
                PARENT.value(),
                RoleAssignment.builder()
                        .role(Role.PARENT)
                        .addPupils(given.pupil())
                        .build()));
    }

    @Test
    void a_remark_is_answered_by_whom_it_is_addressed_to_and_resolved_by_a_controller() {
        KeepRemarks remarks = KeepRemarks.using(ports());
        Journal journal = given.journal();

        done(remarks.make(deed("1", TUE), journal, Given.ALGEBRA, "з-1", remark()));
        unfit(Flaw.Code.NOT_ADDRESSED, remarks.answer(deed("2", WED), journal, Given.ALGEBRA, "з-1", "исправлено", 1));
        done(remarks.answer(teachers("3"), journal, Given.ALGEBRA, "з-1", "исправлено", 1));
        Outcome.Done resolved = done(remarks.resolve(deed("4", WED), journal, Given.ALGEBRA, "з-1", 2));
        unfit(Flaw.Code.OUT_OF_ORDER, remarks.resolve(deed("5", WED), journal, Given.ALGEBRA, "з-1", 3));

        assertEquals(
                new Remark(given.teacher().id(), "нет темы урока", OCT_2, "исправлено", true),
                resolved.entry().content());
        refused(remarks.make(strangers("6"), journal, Given.ALGEBRA, "з-2", remark()));
    }

    @Test
    void nobody_sees_to_a_remark_that_he_or_she_was_to_put_right() {
        KeepRemarks remarks = KeepRemarks.using(ports());
        Remark own = new Remark(given.administrator().id(), "нет списка", null, null, false);

        done(remarks.make(deed("1", TUE), given.journal(), null, "з-1", own));

        unfit(Flaw.Code.NOT_ADDRESSED, remarks.resolve(deed("2", WED), given.journal(), null, "з-1", 1));
    }

    private NewLetter letter(PersonId to, @Nullable String answers) {
        return new NewLetter(given.journal(), given.pupil(), Given.ALGEBRA, to, "Приходите в среду", answers);
    }

    @Test
    void a_letter_is_kept_apart_and_answered_only_by_its_reader_to_its_writer() {
        enrol();
        seeParents();
        given.known(Actor.of(CONTROLLER.value(), RoleAssignment.of(Role.JOURNAL_ADMIN)));
        WriteLetter letters = WriteLetter.using(ports());
        Deed controllers = new Deed(CONTROLLER, WED, given.entry("ответ"));

        Letter written = (Letter) requireNonNull(done(letters.write(deed("письмо", TUE), letter(CONTROLLER, null)))
                .entry()
                .content());
        String asked = given.entry("письмо").value();
        unfit(Flaw.Code.NOT_ADDRESSED, letters.write(deed("сам себе", WED), letter(CONTROLLER, asked)));
        done(letters.write(controllers, letter(given.administrator().id(), asked)));

        assertEquals(
                Optional.of("Приходите в среду"),
                unitOfWork().read(open -> open.vault().read(school(), written.text())));
        unfit(Flaw.Code.NO_RECIPIENT, letters.write(deed("никому", WED), letter(new PersonId("никто"), null)));
        refused(letters.write(strangers("чужое"), letter(PARENT, null)));
    }

    @Test
    void the_letters_about_a_pupil_are_erased_with_the_pupils_card() {
        enrol();
        seeParents();
        Letter written = (Letter)
                requireNonNull(done(WriteLetter.using(ports()).write(deed("письмо", TUE), letter(PARENT, null)))
                        .entry()
                        .content());
        done(KeepPupilCard.using(ports()).keep(deed("карта", TUE), given.journal(), given.pupil(), "Ёлкина", 0));

        done(ErasePersonalData.using(ports()).ofPupil(deed("стёрто", WED), given.journal(), given.pupil(), 1));

        assertEquals(Optional.empty(), unitOfWork().read(open -> open.vault().read(school(), written.text())));
        assertWhole(register());
    }

    private static CopySignature as(Role role, boolean sealed) {
        return new CopySignature(role, null, sealed);
    }

    private List<RegisteredCopy> copies() {
        return shown(KeepCopies.using(ports()).register(deed("читаю", WED), given.journal()));
    }

    @Test
    void certified_copies_are_numbered_without_gaps_whatever_else_is_printed() {
        KeepCopies copies = KeepCopies.using(ports());
        Journal journal = given.journal();
        for (String id : List.of("к-1", "к-2", "к-3")) {
            done(copies.print(deed("печать " + id, TUE), journal, id, "q1"));
        }

        done(copies.certify(deed("1", WED), journal, "к-3", as(Role.JOURNAL_ADMIN, true), 1));
        done(copies.sign(deed("2", WED), journal, "к-2", as(Role.JOURNAL_ADMIN, false), 1));
        done(copies.certify(deed("3", WED), journal, "к-1", as(Role.JOURNAL_ADMIN, true), 1));
        done(copies.certify(deed("4", WED), journal, "к-1", as(Role.JOURNAL_ADMIN, true), 2));

        assertEquals(
                List.of("к-1 2", "к-2 null", "к-3 1"),
                copies().stream()
                        .map(copy -> copy.id() + " " + copy.copy().registerNumber())
                        .toList());
    }

    @Test
    void a_copy_is_stale_once_something_on_it_was_written_and_is_no_longer_signed() {
        KeepCopies copies = KeepCopies.using(ports());
        Journal journal = given.journal();
        enrol();
        done(copies.print(deed("печать", TUE), journal, "к-1", "q1"));
        done(copies.sign(deed("1", TUE), journal, "к-1", as(Role.JOURNAL_ADMIN, false), 1));
        assertEquals(
                List.of(false), copies().stream().map(RegisteredCopy::stale).toList());

        done(PutMark.using(ports()).put(given.deed("отметка", TUE), journal, given.mark(1, Given.FIVE)));

        assertEquals(List.of(true), copies().stream().map(RegisteredCopy::stale).toList());
        unfit(Flaw.Code.STALE_COPY, copies.certify(deed("2", WED), journal, "к-1", as(Role.JOURNAL_ADMIN, true), 2));
    }

    @Test
    void a_copy_is_certified_in_a_role_that_is_held_and_with_the_seal_the_regulation_asks_for() {
        JournalPolicy asking =
                PolicyWithTerms.procedure(ProcedureTerms.Procedure.CERTIFICATION, false, Paper.SIGNATURE, Paper.SEAL);
        KeepCopies copies = KeepCopies.using(ports(asking));
        Journal journal = given.journal();
        done(copies.print(deed("печать", TUE), journal, "к-1", "q1"));

        unfit(Flaw.Code.NOT_IN_THAT_ROLE, copies.sign(deed("1", WED), journal, "к-1", as(Role.DIRECTOR, true), 1));
        assertEquals(
                new Flaw(Flaw.Code.PAPER_MISSING, "SEAL", List.of(PolicyWithTerms.CLAUSE)),
                flaw(copies.certify(deed("2", WED), journal, "к-1", as(Role.JOURNAL_ADMIN, false), 1)));
        done(copies.certify(deed("3", WED), journal, "к-1", as(Role.JOURNAL_ADMIN, true), 1));
        refused(copies.print(strangers("4"), journal, "к-2", "q1"));
    }

    @Test
    void printing_sent_twice_is_done_once_though_the_log_went_on() {
        KeepCopies copies = KeepCopies.using(ports());
        Outcome.Done first = done(copies.print(deed("печать", TUE), given.journal(), "к-1", "q1"));
        enrol();

        assertEquals(
                first.change(),
                done(copies.print(deed("печать", TUE), given.journal(), "к-1", "q1"))
                        .change());
    }

    @Test
    void an_extract_goes_to_the_pupils_family_alone() {
        enrol();
        seeParents();
        IssueExtract extracts = IssueExtract.using(ports());
        Extract toParent = new Extract(PARENT, SEP_1, OCT_1);
        Extract toTeacher = new Extract(given.teacher().id(), SEP_1, OCT_1);

        done(extracts.issue(deed("1", TUE), given.journal(), given.pupil(), toParent));
        unfit(Flaw.Code.NO_RECIPIENT, extracts.issue(deed("2", TUE), given.journal(), given.pupil(), toTeacher));
        unfit(
                Flaw.Code.OUT_OF_ORDER,
                extracts.issue(deed("3", TUE), given.journal(), given.pupil(), new Extract(PARENT, OCT_1, SEP_1)));
        unfit(Flaw.Code.NOT_ON_LIST, extracts.issue(deed("4", TUE), given.journal(), given.unluckyPupil(), toParent));
        refused(extracts.issue(strangers("5"), given.journal(), given.pupil(), toParent));
    }

    @Test
    void an_announcement_is_published_after_somebody_judged_it_where_the_regulation_asks_for_that() {
        JournalPolicy asking = PolicyWithTerms.procedure(ProcedureTerms.Procedure.PUBLICATION, false, Paper.MODERATION);
        Announce announcing = Announce.using(ports(asking));
        Announcement concert = new Announcement("Концерт", OCT_2);

        unfit(Flaw.Code.PAPER_MISSING, announcing.announce(deed("1", TUE), register(), "о-1", concert, Papers.NONE, 0));
        done(announcing.announce(deed("2", TUE), register(), "о-1", concert, Papers.of(Paper.MODERATION), 0));
        done(announcing.announce(deed("3", TUE), given.journal(), "о-1", concert, Papers.of(Paper.MODERATION), 0));
        done(announcing.announce(deed("4", WED), register(), "о-1", null, Papers.NONE, 1));
        refused(announcing.announce(strangers("5"), register(), "о-2", concert, Papers.NONE, 0));
    }

    @Test
    void nothing_is_printed_of_and_announced_in_a_journal_that_was_never_opened() {
        Journal unopened =
                new Journal(school(), new ClassId("9Я"), given.journal().year());

        unfit(Flaw.Code.NO_PAGE, KeepCopies.using(ports()).print(deed("1", TUE), unopened, "к-1", "q1"));
        unfit(
                Flaw.Code.NO_PAGE,
                Announce.using(ports())
                        .announce(deed("2", TUE), unopened, "о", new Announcement("Концерт", null), Papers.NONE, 0));
    }

    private static Backup backup(@Nullable PersonId handedTo, Backup.Medium... media) {
        return new Backup("q1", List.of(media), "a".repeat(64), handedTo);
    }

    @Test
    void a_backup_lies_on_as_many_media_in_as_many_premises_as_the_regulation_asks_for_and_is_handed_over() {
        RetentionTerms terms = new RetentionTerms(
                "terms",
                RetentionTerms.Kept.BACKUP,
                null,
                RetentionTerms.CountedFrom.YEAR_END,
                2,
                List.of(RetentionTerms.Safeguard.SEPARATE_PREMISES, RetentionTerms.Safeguard.HANDED_OVER),
                List.of(PolicyWithTerms.CLAUSE));
        RecordBackup backups = RecordBackup.using(ports(PolicyWithTerms.keeping(terms)));
        Backup.Medium disk = new Backup.Medium("диск", "каб. 5");
        Backup.Medium near = new Backup.Medium("лента", "каб. 5");
        Backup.Medium far = new Backup.Medium("лента", "архив");

        assertEquals(
                new Flaw(Flaw.Code.TOO_FEW_COPIES, "a".repeat(64), List.of(PolicyWithTerms.CLAUSE)),
                flaw(backups.record(deed("1", TUE), school(), backup(CONTROLLER, disk))));
        unfit(Flaw.Code.SAME_PREMISES, backups.record(deed("2", TUE), school(), backup(CONTROLLER, disk, near)));
        unfit(Flaw.Code.NOT_HANDED_OVER, backups.record(deed("3", TUE), school(), backup(null, disk, far)));
        done(backups.record(deed("4", TUE), school(), backup(CONTROLLER, disk, far)));
        refused(backups.record(strangers("5"), school(), backup(CONTROLLER, disk, far)));
    }
}
