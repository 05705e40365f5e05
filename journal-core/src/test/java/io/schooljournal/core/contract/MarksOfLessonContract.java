package io.schooljournal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.mark.MarkCell;
import io.schooljournal.core.usecase.mark.PutMarks;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What putting the marks of a whole lesson does over every storage. */
public abstract class MarksOfLessonContract extends MarkActivities {
    private MarkCell.Builder cell(String id, PupilId pupil, @Nullable MarkValue value) {
        return MarkCell.builder().id(given.entry(id)).pupil(pupil).value(value);
    }

    private List<Outcome> putAll(Ports ports, Instant at, MarkCell... cells) {
        return PutMarks.using(ports).put(given.teacher().id(), at, given.journal(), given.lesson(), List.of(cells));
    }

    private List<Outcome> putAll(Instant at, MarkCell... cells) {
        return putAll(ports(), at, cells);
    }

    @Test
    void each_mark_has_its_own_outcome_and_those_allowed_stand_in_their_order() {
        put(given.deed("1", TUE));

        List<Outcome> outcomes = putAll(
                WED,
                cell("2", given.unluckyPupil(), Given.FIVE).build(),
                cell("3", given.pupil(), Given.FIVE).build(),
                cell("4", new PupilId("чужой"), Given.FIVE).build(),
                cell("5", given.pupil(), new MarkValue.Points(7)).seen(1).build(),
                cell("6", given.pupil(), Given.FIVE).seen(1).build());

        assertEquals(
                Given.ENTRIES_OF_OPENING + 2, done(outcomes.get(0)).change().sequence());
        assertInstanceOf(Outcome.Conflict.class, outcomes.get(1));
        unfit(Flaw.Code.NOT_ON_LIST, outcomes.get(2));
        unfit(Flaw.Code.OUTSIDE_SCALE, outcomes.get(3));
        assertEquals("4", done(outcomes.get(4)).change().before());
        assertEquals(3, changesOfMarks().size());
    }

    @Test
    void the_same_gate_is_asked_as_of_one_mark() {
        List<Outcome> late =
                putAll(CLOSING, cell("1", given.pupil(), Given.FIVE).build());

        assertEquals(ReasonCode.EDIT_WINDOW_CLOSED, ground(late.get(0)));
        assertNothingWritten();
        assertEquals(List.of(), putAll(TUE));
    }

    @Test
    void a_mark_beside_a_withdrawn_one_is_bound_in_a_batch_as_it_is_alone() {
        Ports sevenDaysToPut = ports(new LiteralPolicy(7, 2));
        putAll(sevenDaysToPut, TUE, cell("1", given.pupil(), Given.TWO).build());
        putAll(sevenDaysToPut, WED, cell("2", given.pupil(), null).seen(1).build());

        List<Outcome> outcomes = putAll(
                sevenDaysToPut,
                CLOSING,
                cell("3", given.pupil(), Given.FIVE).place(2).build(),
                cell("4", given.unluckyPupil(), Given.FIVE).build());

        assertEquals(ReasonCode.EDIT_WINDOW_CLOSED, ground(outcomes.get(0)));
        done(outcomes.get(1));
    }

    @Test
    void a_mark_put_and_withdrawn_in_one_batch_keeps_its_kind_of_work() {
        List<Outcome> outcomes = putAll(
                TUE,
                cell("1", given.pupil(), Given.TWO).workKind(WorkKind.ESSAY).build(),
                cell("2", given.pupil(), null).seen(1).build(),
                cell("3", given.pupil(), Given.FIVE).seen(2).build());

        assertEquals(
                new MarkRecord(WorkKind.ESSAY, Given.FIVE, null),
                done(outcomes.get(2)).entry().content());
    }

    @Test
    void a_batch_sent_twice_is_written_once() {
        MarkCell[] cells = {
            cell("1", given.pupil(), Given.FIVE).build(),
            cell("2", given.unluckyPupil(), Given.FOUR).build()
        };
        List<Outcome> first = putAll(TUE, cells);

        List<Outcome> again = putAll(WED, cells);

        assertEquals(done(first.get(0)).change(), done(again.get(0)).change());
        assertEquals(done(first.get(1)).change(), done(again.get(1)).change());
        assertEquals(2, changesOfMarks().size());
    }

    @Test
    void when_one_mark_of_a_batch_cannot_be_kept_none_is() {
        storage().failEntriesOf(given.unluckyPupil());

        assertThrows(
                StorageFailure.class,
                () -> putAll(
                        TUE,
                        cell("1", given.pupil(), Given.FIVE).build(),
                        cell("2", given.unluckyPupil(), Given.FIVE).build()));

        assertNothingWritten();
    }

    @Test
    void of_a_lesson_that_is_not_there_every_mark_is_unfit() {
        List<Outcome> outcomes = PutMarks.using(ports())
                .put(
                        given.teacher().id(),
                        TUE,
                        given.journal(),
                        new LessonId("урока нет"),
                        List.of(cell("1", given.pupil(), Given.FIVE).build()));

        unfit(Flaw.Code.NO_LESSON, outcomes.get(0));
    }

    @Test
    void the_marks_of_a_large_class_are_read_for_as_often_as_those_of_a_small_one() {
        assertEquals(readsFor(2), readsFor(40));
        assertTrue(readsFor(1) <= 3, "reads of one batch: " + readsFor(1));
    }

    /** Counts what one batch of so many marks asks of the storage, in a school of its own. */
    private int readsFor(int pupils) {
        Given school = new Given();
        school.open(unitOfWork());
        List<PupilId> all = IntStream.range(0, pupils)
                .mapToObj(number -> new PupilId("п " + number))
                .toList();
        all.forEach(pupil -> school.enrol(unitOfWork(), pupil));
        CountedStorage counted = new CountedStorage(unitOfWork());
        List<MarkCell> cells = all.stream()
                .map(pupil -> MarkCell.builder()
                        .id(school.entry("п " + pupil.value()))
                        .pupil(pupil)
                        .value(Given.FIVE)
                        .build())
                .toList();
        PutMarks.using(school.ports(counted, LiteralPolicy.twoDays()))
                .put(school.teacher().id(), TUE, school.journal(), school.lesson(), cells)
                .forEach(MarkActivities::done);
        assertEquals(1, counted.appends());
        return counted.reads();
    }
}
