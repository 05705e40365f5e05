package io.schooljournal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Remark;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.correction.RequestedCorrection;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.retention.RetentionTerms;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.ReadOutcome;
import io.schooljournal.core.usecase.correction.KeepRemarks;
import io.schooljournal.core.usecase.correction.NewApplication;
import io.schooljournal.core.usecase.correction.ReadCorrections;
import io.schooljournal.core.usecase.correction.ReadRemarks;
import io.schooljournal.core.usecase.correction.RequestCorrection;
import io.schooljournal.core.usecase.correction.TellCorrections;
import io.schooljournal.core.usecase.mark.PutMark;
import io.schooljournal.core.usecase.people.KeepPupilCard;
import io.schooljournal.core.usecase.reading.ClassView;
import io.schooljournal.core.usecase.reading.ClassesPart;
import io.schooljournal.core.usecase.reading.JournalPage;
import io.schooljournal.core.usecase.reading.ReadArchive;
import io.schooljournal.core.usecase.reading.ReadClasses;
import io.schooljournal.core.usecase.reading.ReadPage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a reader sees of classes, applications, remarks and the archive over every storage, and nothing where nothing may be seen. */
public abstract class OverviewContract extends RegisterActivities {
    private static final CorrectionId CORRECTION = new CorrectionId("заявление 1");

    private Deed teachers(String id, Instant at) {
        return new Deed(given.teacher().id(), at, given.entry(id));
    }

    private ReadClasses classes() {
        return ReadClasses.using(ports());
    }

    private ClassesPart list(Deed deed) {
        return classes().list(deed, school(), given.journal().year(), null, 10);
    }

    private Actor parent(PupilId... pupils) {
        RoleAssignment child =
                RoleAssignment.builder().role(Role.PARENT).addPupils(pupils).build();
        return given.known(Actor.of("родитель " + school(), child, RoleAssignment.of(Role.JOURNAL_ADMIN)));
    }

    @Test
    void a_teacher_sees_the_class_with_the_page_that_may_be_read() {
        ClassesPart seen = list(teachers("1", TUE));

        ClassView view = seen.classes().get(0);
        assertFalse(seen.more());
        assertEquals(given.journal(), view.journal());
        assertEquals(
                List.of(Given.ALGEBRA),
                view.pages().stream().map(ClassView.Heading::subject).toList());
        assertEquals(List.of(), view.diaries());
        assertEquals(view, shown(classes().one(teachers("2", TUE), given.journal())));
    }

    @Test
    void a_stranger_sees_no_class_and_is_refused_alike_whether_there_is_one_or_not() {
        assertEquals(new ClassesPart(List.of(), false), list(strangers("1")));
        assertEquals(
                refusal(classes().one(strangers("2"), given.journal())),
                refusal(classes().one(strangers("3"), given.journal(1999))));
    }

    private static Object refusal(ReadOutcome<?> outcome) {
        return assertInstanceOf(ReadOutcome.Refused.class, outcome).explanation();
    }

    @Test
    void classes_begin_after_the_one_that_was_seen_last() {
        ClassId only = given.journal().schoolClass();

        assertEquals(
                List.of(),
                classes()
                        .list(deed("1", TUE), school(), given.journal().year(), only, 1)
                        .classes());
        assertFalse(classes()
                .list(deed("2", TUE), school(), given.journal().year(), null, 1)
                .more());
    }

    @Test
    void a_diary_is_offered_of_the_own_pupil_who_is_on_the_list_and_of_nobody_else() {
        enrol();
        Deed reading = new Deed(
                parent(given.pupil(), new PupilId("ученик другого класса")).id(), TUE, given.entry("1"));

        assertEquals(List.of(given.pupil()), list(reading).classes().get(0).diaries());
    }

    @Test
    void an_empty_place_tells_how_long_it_stays_open_and_why_it_is_closed() {
        JournalPage page = page(teachers("1", TUE));
        JournalPage.Opening open = opening(page, Action.PUT_MARK);
        assertEquals(Verdict.ALLOW, open.explanation().verdict());
        assertEquals(Given.FRI_2024_10_04_MIDNIGHT, open.explanation().openUntil());

        JournalPage late = page(teachers("2", Given.FRI_2024_10_04_MIDNIGHT));
        assertEquals(Verdict.DENY, opening(late, Action.PUT_MARK).explanation().verdict());
        assertEquals(
                List.of("Q1", "Q2", "Q3", "Q4", ""),
                late.finals().stream().map(JournalPage.FinalColumn::period).toList());
    }

    private JournalPage page(Deed deed) {
        LocalDate lastDay = LocalDate.of(2025, 5, 31);
        return shown(ReadPage.using(ports()).read(deed, given.journal(), Given.ALGEBRA, SEP_1, lastDay));
    }

    private static JournalPage.Opening opening(JournalPage page, Action action) {
        return page.columns().get(0).openings().stream()
                .filter(opening -> opening.action() == action)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_application_is_seen_by_readers_of_its_page_with_the_step_that_comes_next() {
        enrol();
        done(PutMark.using(ports()).put(given.deed("1", TUE), given.journal(), given.mark(1, Given.FOUR)));
        NewApplication retake = new NewApplication(CORRECTION, given.slot(), CorrectionGround.RETAKE, 1);
        Instant friday = Given.FRI_2024_10_04_MIDNIGHT;
        done(RequestCorrection.using(ports()).request(given.deed("2", friday), given.journal(), retake));
        Actor director = given.known(Actor.of("директор " + school(), RoleAssignment.of(Role.DIRECTOR)));

        ReadCorrections.Filed seen = corrections(teachers("3", friday)).get(0);
        assertInstanceOf(RequestedCorrection.class, seen.correction());
        assertEquals(given.slot(), seen.about());
        assertEquals(Verdict.DENY, verdictOfNext(seen));
        assertEquals(
                Verdict.ALLOW,
                verdictOfNext(corrections(new Deed(director.id(), friday, given.entry("4")))
                        .get(0)));
        assertEquals(
                Optional.empty(),
                shown(ReadCorrections.using(ports())
                        .one(teachers("5", friday), given.journal(), new CorrectionId("другое"))));
        assertInstanceOf(
                ReadOutcome.Refused.class, ReadCorrections.using(ports()).list(strangers("6"), given.journal()));
    }

    private List<ReadCorrections.Filed> corrections(Deed deed) {
        return shown(ReadCorrections.using(ports()).list(deed, given.journal()));
    }

    private static Verdict verdictOfNext(ReadCorrections.Filed filed) {
        ReadCorrections.Step next = filed.next();
        if (next == null) {
            throw new AssertionError(filed);
        }
        return next.explanation().verdict();
    }

    @Test
    void the_table_of_changes_of_a_readable_page_is_empty_before_the_first_correction_and_not_refused() {
        assertEquals(
                List.of(),
                shown(TellCorrections.using(ports()).tell(teachers("1", TUE), given.journal()))
                        .rows());
    }

    @Test
    void a_remark_is_seen_by_readers_of_its_page() {
        Remark remark = new Remark(given.teacher().id(), "тема не записана", null, null, false);
        done(KeepRemarks.using(ports()).make(deed("1", TUE), given.journal(), Given.ALGEBRA, "замечание 1", remark));

        List<Entry> seen = shown(ReadRemarks.using(ports()).list(teachers("2", TUE), given.journal()));

        assertEquals(
                List.of(EntryKind.REMARK),
                seen.stream().map(entry -> entry.slot().kind()).toList());
        assertInstanceOf(ReadOutcome.Refused.class, ReadRemarks.using(ports()).list(strangers("3"), given.journal()));
    }

    @Test
    void the_archive_tells_until_when_each_year_is_kept() {
        RetentionTerms terms = new RetentionTerms(
                "keep",
                RetentionTerms.Kept.JOURNAL,
                5,
                RetentionTerms.CountedFrom.YEAR_END,
                2,
                List.of(),
                List.of(new ClauseRef("kit", "7")));
        ReadArchive archive = ReadArchive.using(ports(PolicyWithTerms.keeping(terms)));

        ReadArchive.Year year =
                shown(archive.read(deed("1", TUE), school())).years().get(0);

        assertEquals(given.journal().year(), year.year());
        assertEquals(1, year.journals());
        assertEquals(LocalDate.of(2030, 5, 24), year.terms().get(0).until());
        assertInstanceOf(ReadOutcome.Refused.class, archive.read(strangers("2"), school()));
    }

    @Test
    void a_page_names_the_pupils_who_have_a_card() {
        enrol();
        assertNull(page(teachers("1", TUE)).pupils().get(0).name());

        done(KeepPupilCard.using(ports()).keep(deed("2", TUE), given.journal(), given.pupil(), "Ёлкина Анна", 0));

        assertEquals("Ёлкина Анна", page(teachers("3", TUE)).pupils().get(0).name());
    }
}
