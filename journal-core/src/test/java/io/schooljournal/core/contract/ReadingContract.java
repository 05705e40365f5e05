package io.schooljournal.core.contract;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.content.SubgroupList;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Papers;
import io.schooljournal.core.usecase.ReadOutcome;
import io.schooljournal.core.usecase.lesson.ScheduleLesson;
import io.schooljournal.core.usecase.mark.ChangeMark;
import io.schooljournal.core.usecase.mark.NewMark;
import io.schooljournal.core.usecase.mark.PutMark;
import io.schooljournal.core.usecase.paper.KeepCopies;
import io.schooljournal.core.usecase.people.ErasePersonalData;
import io.schooljournal.core.usecase.people.KeepMembership;
import io.schooljournal.core.usecase.people.KeepPupilCard;
import io.schooljournal.core.usecase.people.KeepStaffCard;
import io.schooljournal.core.usecase.people.ListChange;
import io.schooljournal.core.usecase.people.StaffCard;
import io.schooljournal.core.usecase.reading.ClassRoll;
import io.schooljournal.core.usecase.reading.Diary;
import io.schooljournal.core.usecase.reading.Employee;
import io.schooljournal.core.usecase.reading.JournalPage;
import io.schooljournal.core.usecase.reading.PageCell;
import io.schooljournal.core.usecase.reading.PageLog;
import io.schooljournal.core.usecase.reading.ReadDiary;
import io.schooljournal.core.usecase.reading.ReadLists;
import io.schooljournal.core.usecase.reading.ReadLog;
import io.schooljournal.core.usecase.reading.ReadPage;
import io.schooljournal.core.usecase.reading.ReadPages;
import io.schooljournal.core.usecase.year.KeepPage;
import io.schooljournal.core.usecase.year.KeepSubgroup;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What reading pages, diaries and lists shows over every storage. */
public abstract class ReadingContract extends RegisterActivities {
    private static final PupilId OTHER = new PupilId("ученик Сосна");

    private ReadDiary diaries() {
        return ReadDiary.using(ports());
    }

    private void put(String id, PupilId pupil, MarkValue value) {
        NewMark mark = NewMark.builder().from(given.mark(1, value)).pupil(pupil).build();
        done(PutMark.using(ports()).put(given.deed(id, TUE), given.journal(), mark));
    }

    private Diary visit(String id) {
        return shown(diaries().visit(deed(id, WED), given.journal(), given.pupil(), SEP_1, OCT_2));
    }

    @Test
    void a_diary_shows_the_own_marks_and_nothing_of_anybody_else() {
        enrol();
        enrol(OTHER);
        put("1", given.pupil(), Given.FIVE);
        put("2", OTHER, Given.TWO);

        Diary diary = shown(diaries().read(deed("д", WED), given.journal(), given.pupil(), SEP_1, OCT_2));

        assertEquals(1, diary.pages().size());
        assertEquals(1, diary.lessons().size());
        assertEquals(List.of(Given.mark(Given.FIVE)), diary.lessons().get(0).marks());
        assertFalse(diary.toString().contains(OTHER.value()));
    }

    @Test
    void a_diary_names_its_pupil_until_the_card_is_erased() {
        enrol();
        done(KeepPupilCard.using(ports()).keep(deed("карточка", TUE), given.journal(), given.pupil(), "Ёлкина", 0));
        assertEquals("Ёлкина", visit("1").name());

        done(ErasePersonalData.using(ports()).ofPupil(deed("стёрто", WED), given.journal(), given.pupil(), 1));

        assertNull(visit("2").name());
    }

    @Test
    void a_diary_in_a_class_on_whose_list_the_pupil_never_was_has_nothing_of_that_class() {
        Diary diary = shown(diaries().read(deed("д", WED), given.journal(), OTHER, SEP_1, OCT_2));

        assertEquals(new Diary(null, List.of(), List.of(), List.of(), List.of(), 0), diary);
    }

    @Test
    void a_diary_has_no_lesson_from_before_the_pupil_came() {
        ListChange late = new ListChange(given.pupil(), OCT_2, ORDER, Papers.NONE);
        done(KeepMembership.using(ports()).enrol(deed("зачислен", WED), given.journal(), late, 0));

        assertEquals(
                List.of(),
                shown(diaries().read(deed("д", WED), given.journal(), given.pupil(), SEP_1, OCT_2))
                        .lessons());
    }

    @Test
    void a_diary_shows_the_days_asked_for() {
        enrol();

        assertEquals(
                List.of(),
                shown(diaries().read(deed("д", WED), given.journal(), given.pupil(), OCT_2, OCT_2))
                        .lessons());
    }

    @Test
    void the_lessons_of_a_subgroup_are_shown_to_those_who_are_in_it() {
        enrol();
        LessonRecord ofGroup = new LessonRecord(
                Given.LESSON_START.plusSeconds(7200), null, new SubgroupId("1"), null, null, null, null, null, null);
        done(ScheduleLesson.using(ports())
                .schedule(
                        deed("урок 2", Given.FRI_2024_08_30_AT_NOON),
                        given.journal(),
                        Given.ALGEBRA,
                        new LessonId("урок 2"),
                        ofGroup,
                        0));
        assertEquals(1, visit("1").lessons().size());

        done(KeepSubgroup.using(ports())
                .keep(
                        deed("группа", TUE),
                        given.journal(),
                        Given.ALGEBRA,
                        new SubgroupId("1"),
                        new SubgroupList("первая", List.of(given.pupil())),
                        0));

        assertEquals(2, visit("2").lessons().size());
    }

    @Test
    void a_visit_tells_what_changed_since_the_one_before() {
        enrol();
        enrol(OTHER);
        put("1", given.pupil(), Given.FIVE);
        assertEquals(List.of(), visit("первый").changed());

        put("2", OTHER, Given.TWO);
        done(ChangeMark.using(ports()).change(given.deed("3", WED), given.journal(), given.revision(1, Given.FOUR)));

        assertEquals(
                List.of(given.entry("3")),
                visit("второй").changed().stream().map(Entry::id).toList());
        assertEquals(List.of(), visit("третий").changed());
    }

    @Test
    void reading_without_visiting_leaves_no_trace() {
        long before =
                unitOfWork().read(open -> open.changeLog().end(given.journal())).length();

        shown(diaries().read(deed("д", WED), given.journal(), given.pupil(), SEP_1, OCT_2));

        assertEquals(
                before,
                unitOfWork().read(open -> open.changeLog().end(given.journal())).length());
    }

    @Test
    void a_stranger_reads_nothing_and_leaves_no_visit() {
        assertInstanceOf(
                ReadOutcome.Refused.class,
                diaries().visit(strangers("1"), given.journal(), given.pupil(), SEP_1, OCT_2));
        assertInstanceOf(
                ReadOutcome.Refused.class,
                ReadPage.using(ports()).read(strangers("2"), given.journal(), Given.ALGEBRA, SEP_1, OCT_2));
        assertInstanceOf(
                ReadOutcome.Refused.class,
                ReadPage.using(ports()).versions(strangers("3"), given.journal(), Given.ALGEBRA, given.slot()));
        assertInstanceOf(
                ReadOutcome.Refused.class,
                ReadPage.using(ports()).changes(strangers("4"), given.journal(), Given.ALGEBRA, 0, 10));
        assertInstanceOf(
                ReadOutcome.Refused.class, ReadLog.using(ports()).read(strangers("8"), given.journal(), 0, 10));
        assertInstanceOf(ReadOutcome.Refused.class, ReadPages.using(ports()).list(strangers("9"), given.journal()));
        assertInstanceOf(ReadOutcome.Refused.class, ReadLists.using(ports()).ofClass(strangers("5"), given.journal()));
        assertInstanceOf(ReadOutcome.Refused.class, ReadLists.using(ports()).ofStaff(strangers("6"), school()));
        assertInstanceOf(
                ReadOutcome.Refused.class, KeepCopies.using(ports()).register(strangers("7"), given.journal()));
        assertEquals(3, changes(given.journal()).size());
    }

    @Test
    void a_page_tells_of_each_cell_until_when_its_reader_may_change_it() {
        enrol();
        put("1", given.pupil(), Given.FIVE);
        ReadPage pages = ReadPage.using(ports());

        JournalPage open = shown(pages.read(given.deed("с", WED), given.journal(), Given.ALGEBRA, SEP_1, OCT_2));
        JournalPage closed = shown(pages.read(
                given.deed("с", Given.FRI_2024_10_04_MIDNIGHT), given.journal(), Given.ALGEBRA, SEP_1, OCT_2));

        PageCell mark = open.cells().get(1);
        assertEquals(EntryKind.MARK, mark.entry().slot().kind());
        assertEquals(Verdict.ALLOW, mark.explanation().verdict());
        assertEquals(Given.FRI_2024_10_04_MIDNIGHT, mark.explanation().openUntil());
        assertEquals(Verdict.DENY, closed.cells().get(1).explanation().verdict());
        assertEquals(1, open.pupils().size());
        assertEquals("Алгебра", requireNonNull(open.head()).name());
    }

    @Test
    void a_withdrawn_mark_is_shown_with_its_version_and_may_be_put_again_in_its_window() {
        enrol();
        put("1", given.pupil(), Given.FIVE);
        done(ChangeMark.using(ports()).change(given.deed("2", WED), given.journal(), given.revision(1, null)));

        JournalPage page =
                shown(ReadPage.using(ports()).read(given.deed("с", WED), given.journal(), Given.ALGEBRA, SEP_1, OCT_2));

        PageCell cell = page.cells().get(1);
        assertTrue(cell.entry().withdrawn());
        assertEquals(2, cell.entry().version());
        assertEquals(Verdict.ALLOW, cell.explanation().verdict());
    }

    @Test
    void the_versions_and_the_log_of_a_page_are_those_of_that_page() {
        enrol();
        put("1", given.pupil(), Given.FIVE);
        done(ChangeMark.using(ports()).change(given.deed("2", WED), given.journal(), given.revision(1, Given.FOUR)));
        ReadPage pages = ReadPage.using(ports());
        SubjectId physics = new SubjectId("физика");

        assertEquals(
                List.of("5", "4"),
                shown(pages.versions(deed("в", WED), given.journal(), Given.ALGEBRA, given.slot())).stream()
                        .map(Entry::written)
                        .toList());
        assertEquals(List.of(), shown(pages.versions(deed("в", WED), given.journal(), physics, given.slot())));
        PageLog log = shown(pages.changes(deed("ж", WED), given.journal(), Given.ALGEBRA, 0, 5));
        PageLog rest = shown(pages.changes(deed("ж", WED), given.journal(), Given.ALGEBRA, log.next(), 5));
        assertEquals(3, log.rows().size());
        assertTrue(log.more());
        assertEquals(
                List.of(6L),
                rest.rows().stream().map(row -> row.change().sequence()).toList());
        assertFalse(rest.more());
        assertEquals(
                List.of(),
                shown(pages.changes(deed("ж", WED), given.journal(), physics, 0, 100))
                        .rows());
    }

    @Test
    void the_log_of_a_journal_has_every_row_for_whoever_may_read_all_of_it() {
        enrol();
        put("1", given.pupil(), Given.FIVE);
        ReadLog logs = ReadLog.using(ports());

        PageLog log = shown(logs.read(deed("ж", WED), given.journal(), 0, 4));
        PageLog rest = shown(logs.read(deed("ж", WED), given.journal(), log.next(), 4));

        assertEquals(
                changes(given.journal()),
                Stream.of(log, rest)
                        .flatMap(part -> part.rows().stream())
                        .map(PageLog.Row::change)
                        .toList());
        assertTrue(log.more());
        assertFalse(rest.more());
        assertInstanceOf(
                ReadOutcome.Refused.class,
                logs.read(
                        new Deed(given.teacher().id(), WED, given.entry("ж")),
                        new Journal(school(), new ClassId("9Я"), given.journal().year()),
                        0,
                        4));
    }

    @Test
    void the_list_of_pages_has_those_that_may_be_read_with_whoever_gives_the_lessons() {
        LessonRecord taught = new LessonRecord(
                Given.LESSON_START.plusSeconds(7200),
                null,
                null,
                null,
                given.teacher().id(),
                null,
                null,
                null,
                null);
        done(ScheduleLesson.using(ports())
                .schedule(
                        deed("урок 2", Given.FRI_2024_08_30_AT_NOON),
                        given.journal(),
                        Given.ALGEBRA,
                        new LessonId("урок 2"),
                        taught,
                        0));
        SubjectId physics = new SubjectId("физика");
        Page page = new Page("Физика", SubjectArea.OTHER, Activity.LESSONS, "FIVE_POINT", null);
        done(KeepPage.using(ports()).keep(deed("стр", TUE), given.journal(), physics, page, 0));
        ReadPages pages = ReadPages.using(ports());

        List<ReadPages.Listed> all = shown(pages.list(deed("с", WED), given.journal()));

        assertEquals(
                List.of(Given.ALGEBRA, physics),
                all.stream().map(ReadPages.Listed::subject).toList());
        assertEquals(List.of(given.teacher().id()), all.get(0).teachers());
        assertEquals(new ReadPages.Listed(physics, page, List.of()), all.get(1));
    }

    @Test
    void lists_show_cards_until_they_are_erased() {
        enrol();
        done(KeepPupilCard.using(ports()).keep(deed("1", TUE), given.journal(), given.pupil(), "Ёлкина", 0));
        done(KeepStaffCard.using(ports())
                .keep(deed("2", TUE), school(), PARENT, new StaffCard("Новая", SEP_1, null), Papers.NONE, 0));
        ReadLists lists = ReadLists.using(ports());

        ClassRoll roll = shown(lists.ofClass(deed("с", WED), given.journal()));
        assertEquals("Ёлкина", roll.pupils().get(0).card());
        assertEquals(
                List.of(new Employee(PARENT, "Новая", SEP_1, null)), shown(lists.ofStaff(deed("с", WED), school())));

        done(ErasePersonalData.using(ports()).ofPupil(deed("3", WED), given.journal(), given.pupil(), 1));
        assertNull(shown(lists.ofClass(deed("с", WED), given.journal()))
                .pupils()
                .get(0)
                .card());
    }
}
