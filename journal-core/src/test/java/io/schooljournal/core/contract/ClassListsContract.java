package io.schooljournal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Membership;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.content.SubgroupList;
import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.duty.ProcedureTerms;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Papers;
import io.schooljournal.core.usecase.mark.PutMark;
import io.schooljournal.core.usecase.people.KeepMembership;
import io.schooljournal.core.usecase.people.ListChange;
import io.schooljournal.core.usecase.year.CloseYear;
import io.schooljournal.core.usecase.year.KeepSubgroup;
import io.schooljournal.core.usecase.year.OpenJournal;
import io.schooljournal.core.usecase.year.PromoteClass;
import io.schooljournal.core.usecase.year.Promotion;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What closing years, promoting classes and keeping lists does over every storage. */
public abstract class ClassListsContract extends RegisterActivities {
    private KeepMembership lists() {
        return KeepMembership.using(ports());
    }

    private Journal parallel() {
        return new Journal(school(), new ClassId("7 «Б»"), given.journal().year());
    }

    private void openParallel() {
        done(OpenJournal.using(ports()).open(deed("открыт 7Б", TUE), parallel(), Grade.of(7), ORDER));
    }

    private Outcome close(String id) {
        return CloseYear.using(ports()).close(deed(id, TUE), given.journal(), ORDER, 1);
    }

    private List<Entry> list(Journal journal) {
        return unitOfWork()
                .read(open -> open.journals().standing(journal, List.of(Selection.all(EntryKind.MEMBERSHIP))));
    }

    private Outcome transfer(Instant at) {
        return lists().transfer(deed("ушёл", at), given.journal(), parallel(), change(OCT_2), given.entry("пришёл"));
    }

    @Test
    void a_year_is_closed_once_on_an_order_and_never_opened_again() {
        Outcome.Done closed = done(close("закрыт"));

        assertEquals(closed.change(), done(close("закрыт")).change());
        unfit(Flaw.Code.YEAR_CLOSED, CloseYear.using(ports()).close(deed("ещё раз", TUE), given.journal(), ORDER, 2));
        assertEquals(
                new Outcome.Conflict(closed.entry()),
                OpenJournal.using(ports()).open(deed("открыт снова", TUE), given.journal(), Grade.of(7), ORDER));
    }

    @Test
    void a_mark_is_refused_once_the_year_is_closed() {
        done(close("закрыт"));

        refused(PutMark.using(ports()).put(given.deed("отметка", TUE), given.journal(), given.mark(1, Given.FIVE)));
    }

    @Test
    void a_stranger_closes_nothing_and_does_not_learn_whether_there_is_something_to_close() {
        refused(CloseYear.using(ports()).close(strangers("1"), given.journal(), ORDER, 1));
        refused(CloseYear.using(ports()).close(strangers("2"), given.journal(2030), ORDER, 1));
        assertEquals(
                new Outcome.NotFound(Slot.journalYear()),
                CloseYear.using(ports()).close(deed("3", TUE), given.journal(2030), ORDER, 1));
    }

    @Test
    void a_pupil_is_enrolled_once_and_leaves_once() {
        enrol();

        unfit(Flaw.Code.ON_LIST_ALREADY, lists().enrol(deed("2", TUE), given.journal(), change(OCT_1), 1));
        unfit(Flaw.Code.OUT_OF_ORDER, lists().withdraw(deed("3", TUE), given.journal(), change(SEP_1.minusDays(1)), 1));
        done(lists().withdraw(deed("4", TUE), given.journal(), change(OCT_1), 1));
        unfit(Flaw.Code.OUT_OF_ORDER, lists().withdraw(deed("5", TUE), given.journal(), change(OCT_2), 2));
        done(lists().enrol(deed("6", WED), given.journal(), change(OCT_2), 2));
        refused(lists().enrol(strangers("7"), given.journal(), change(OCT_2), 0));
    }

    @Test
    void nobody_leaves_a_list_he_or_she_was_never_on_and_none_is_enrolled_in_a_journal_that_is_not_open() {
        assertEquals(
                new Outcome.NotFound(Slot.ofPupil(EntryKind.MEMBERSHIP, given.pupil())),
                lists().withdraw(deed("1", TUE), given.journal(), change(OCT_1), 0));
        unfit(Flaw.Code.NO_PAGE, lists().enrol(deed("2", TUE), given.journal(2030), change(OCT_1), 0));
        done(close("закрыт"));
        unfit(Flaw.Code.YEAR_CLOSED, lists().enrol(deed("3", TUE), given.journal(), change(OCT_1), 0));
    }

    @Test
    void a_list_is_changed_only_with_the_papers_that_the_regulation_asks_for() {
        JournalPolicy asking = PolicyWithTerms.procedure(
                ProcedureTerms.Procedure.LIST_CHANGE, false, Paper.ORDER, Paper.CHANGE_NOTICE);
        KeepMembership lists = KeepMembership.using(ports(asking));
        ListChange told = new ListChange(given.pupil(), SEP_1, ORDER, Papers.of(Paper.CHANGE_NOTICE));

        assertEquals(
                new Flaw(Flaw.Code.PAPER_MISSING, "CHANGE_NOTICE", List.of(PolicyWithTerms.CLAUSE)),
                flaw(lists.enrol(deed("1", TUE), given.journal(), change(SEP_1), 0)));
        done(lists.enrol(deed("2", TUE), given.journal(), told, 0));
    }

    @Test
    void a_pupil_is_transferred_from_day_to_day_and_the_order_given_twice_is_done_once() {
        enrol();
        openParallel();

        Outcome.Done arrived = done(transfer(TUE));

        assertEquals(arrived.change(), done(transfer(TUE)).change());
        assertEquals(
                List.of(new Membership(SEP_1, OCT_1, ORDER)),
                list(given.journal()).stream().map(Entry::content).toList());
        assertEquals(
                List.of(new Membership(OCT_2, null, ORDER)),
                list(parallel()).stream().map(Entry::content).toList());
    }

    @Test
    void a_transfer_that_was_left_half_done_is_completed_by_the_same_order() {
        enrol();
        openParallel();
        done(lists().withdraw(deed("ушёл", TUE), given.journal(), change(OCT_1), 1));

        done(transfer(TUE));

        assertEquals(2, list(given.journal()).get(0).version());
        assertEquals(1, list(parallel()).size());
    }

    @Test
    void a_pupil_who_cannot_be_enrolled_there_does_not_leave_here() {
        enrol();

        unfit(Flaw.Code.NO_PAGE, transfer(TUE));

        assertEquals(1, list(given.journal()).get(0).version());
    }

    @Test
    void a_class_is_promoted_as_a_whole_once_its_year_is_closed() {
        enrol();
        PupilId staying = given.unluckyPupil();
        ListChange other = new ListChange(staying, SEP_1, ORDER, Papers.NONE);
        done(lists().enrol(deed("второй", TUE), given.journal(), other, 0));
        Promotion promotion = new Promotion(
                given.journal(), given.journal(2025), Grade.of(8), SEP_1.plusYears(1), Set.of(staying), ORDER);
        PromoteClass promoting = PromoteClass.using(ports());

        unfit(
                Flaw.Code.OUT_OF_ORDER,
                promoting.promote(deed("рано", TUE), promotion).get(0));
        assertEquals(List.of(), list(given.journal(2025)));
        done(close("закрыт"));
        List<Outcome> outcomes = promoting.promote(deed("перевод", TUE), promotion);

        assertEquals(2, outcomes.size());
        outcomes.forEach(RegisterActivities::done);
        assertEquals(
                outcomes.size(),
                promoting.promote(deed("перевод", TUE), promotion).size());
        assertEquals(
                List.of(given.pupil()),
                list(given.journal(2025)).stream()
                        .map(entry -> entry.slot().pupil())
                        .toList());
        refused(promoting.promote(strangers("чужой"), promotion).get(0));
    }

    @Test
    void a_promotion_that_fails_at_one_pupil_opens_no_journal() {
        ListChange unlucky = new ListChange(given.unluckyPupil(), SEP_1, ORDER, Papers.NONE);
        enrol();
        done(lists().enrol(deed("второй", TUE), given.journal(), unlucky, 0));
        done(close("закрыт"));
        storage().failEntriesOf(given.unluckyPupil());
        Promotion promotion =
                new Promotion(given.journal(), given.journal(2025), Grade.of(8), SEP_1.plusYears(1), Set.of(), ORDER);

        assertThrows(StorageFailure.class, () -> PromoteClass.using(ports()).promote(deed("перевод", TUE), promotion));

        assertEquals(List.of(), changes(given.journal(2025)));
    }

    @Test
    void a_subgroup_has_pupils_of_the_class_alone() {
        KeepSubgroup subgroups = KeepSubgroup.using(ports());
        SubgroupId first = new SubgroupId("1");
        SubgroupList list = new SubgroupList("первая", List.of(given.pupil()));

        unfit(Flaw.Code.NOT_ON_LIST, subgroups.keep(deed("1", TUE), given.journal(), Given.ALGEBRA, first, list, 0));
        enrol();
        done(subgroups.keep(deed("2", TUE), given.journal(), Given.ALGEBRA, first, list, 0));
        unfit(
                Flaw.Code.NO_PAGE,
                subgroups.keep(deed("3", TUE), given.journal(), new SubjectId("физика"), first, list, 0));
        done(subgroups.keep(deed("4", TUE), given.journal(), Given.ALGEBRA, first, null, 1));
        refused(subgroups.keep(strangers("5"), given.journal(), Given.ALGEBRA, first, list, 0));
    }
}
