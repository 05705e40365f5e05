package io.schooljournal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.usecase.ChangeMark;
import io.schooljournal.core.usecase.MarkOutcome;
import io.schooljournal.core.usecase.MarkOutcome.Conflict;
import io.schooljournal.core.usecase.MarkOutcome.Done;
import io.schooljournal.core.usecase.Occasion;
import io.schooljournal.core.usecase.PutMark;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every storage does when several write at once. */
public abstract class ConcurrencyContract extends PortContract {
    @RepeatedTest(5)
    void of_two_editors_of_one_mark_one_wins_and_the_other_is_told_what_stands_there() throws Exception {
        putMark().put(occasion(given.teacher()), given.mark("1", Given.TWO));

        List<MarkOutcome> outcomes = together(List.of(
                () -> changeMark().change(occasion(given.teacher()), given.revision("2", 1, Given.FOUR)),
                () -> changeMark().change(occasion(given.colleague()), given.revision("3", 1, Given.FIVE))));

        assertOneWonAndTheOtherWasTold(outcomes);
        assertEquals(2, changes(given.journal()).size());
    }

    @RepeatedTest(5)
    void of_two_first_marks_in_one_cell_one_is_put_and_the_other_editor_is_told() throws Exception {
        List<MarkOutcome> outcomes = together(List.of(
                () -> putMark().put(occasion(given.teacher()), given.mark("1", Given.FOUR)),
                () -> putMark().put(occasion(given.colleague()), given.mark("2", Given.FIVE))));

        assertOneWonAndTheOtherWasTold(outcomes);
        assertEquals(1, changes(given.journal()).size());
    }

    @Test
    void an_editor_who_comes_while_another_writes_sees_what_that_one_wrote() throws Exception {
        putMark().put(occasion(given.teacher()), given.mark("1", Given.TWO));
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch coming = new CountDownLatch(1);
        Callable<MarkOutcome> slow = () -> unitOfWork().write(given.journal(), open -> {
            writing.countDown();
            await(coming);
            var before = open.journals()
                    .marks(given.journal(), given.pupil(), given.lesson().id())
                    .get(0);
            var after = after(before, "2", Given.FOUR);
            Change change = write(open, permitted(after, before));
            return new Conflict(after(after, "не записана, " + change.sequence(), Given.FIVE));
        });
        Callable<MarkOutcome> late = () -> {
            await(writing);
            coming.countDown();
            return changeMark().change(occasion(given.colleague()), given.revision("3", 1, Given.FIVE));
        };

        MarkOutcome told = together(List.of(slow, late)).get(1);

        assertEquals("4", assertInstanceOf(Conflict.class, told).current().written());
    }

    @Test
    void many_who_write_first_in_one_journal_are_all_kept_in_one_chain() throws Exception {
        int writers = 16;
        List<Callable<MarkOutcome>> orders = IntStream.range(0, writers)
                .<Callable<MarkOutcome>>mapToObj(number -> () -> putMark()
                        .put(
                                given.at(Given.TUE_2024_10_01_AT_9_30)
                                        .pupil(new PupilId("ученик " + number))
                                        .build(),
                                given.mark("п " + number, Given.FIVE)))
                .toList();

        List<MarkOutcome> outcomes = together(orders);

        assertEquals(writers, outcomes.stream().filter(Done.class::isInstance).count());
        assertEquals(writers, whole(given.journal()).chain().length());
    }

    private void assertOneWonAndTheOtherWasTold(List<MarkOutcome> outcomes) {
        Done won = outcomes.stream()
                .filter(Done.class::isInstance)
                .map(Done.class::cast)
                .reduce((one, two) -> {
                    throw new AssertionError("both won: " + one + ", " + two);
                })
                .orElseThrow();
        Conflict told = outcomes.stream()
                .filter(Conflict.class::isInstance)
                .map(Conflict.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(won.entry(), told.current());
        assertEquals(List.of(won.entry()), marks(given.journal()));
        whole(given.journal());
    }

    private ChainCheck.Whole whole(Journal journal) {
        return assertInstanceOf(
                ChainCheck.Whole.class,
                unitOfWork().read(open -> open.changeLog().verify(journal)));
    }

    private Occasion occasion(Actor actor) {
        return given.at(Given.TUE_2024_10_01_AT_9_30).actor(actor).build();
    }

    private PutMark putMark() {
        return PutMark.using(unitOfWork(), LiteralPolicy.twoDays());
    }

    private ChangeMark changeMark() {
        return ChangeMark.using(unitOfWork(), LiteralPolicy.twoDays());
    }

    /** Runs all at once, each in a thread of its own, and returns what they returned, in their order. */
    protected static <T> List<T> together(List<Callable<T>> orders) throws Exception {
        CountDownLatch start = new CountDownLatch(orders.size());
        ExecutorService threads = Executors.newFixedThreadPool(orders.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> order : orders) {
                running.add(threads.submit(() -> {
                    start.countDown();
                    await(start);
                    return order.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Waits until the latch is open. */
    protected static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", interrupted);
        }
    }
}
