package io.schooljournal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Outcome.Conflict;
import io.schooljournal.core.usecase.Outcome.Done;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.mark.ChangeMark;
import io.schooljournal.core.usecase.mark.NewMark;
import io.schooljournal.core.usecase.mark.PutMark;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every storage does when several write at once. */
public abstract class ConcurrencyContract extends PortContract {
    @BeforeEach
    final void openTheJournal() {
        given.open(unitOfWork());
    }

    @RepeatedTest(5)
    void of_two_editors_of_one_mark_one_wins_and_the_other_is_told_what_stands_there() throws Exception {
        put(given.teacher(), "1", given.mark(1, Given.TWO));

        List<Outcome> outcomes = together(List.of(
                () -> change(given.teacher(), "2", Given.FOUR), () -> change(given.colleague(), "3", Given.FIVE)));

        assertOneWonAndTheOtherWasTold(outcomes);
        assertEquals(Given.ENTRIES_OF_OPENING + 2, changes(given.journal()).size());
    }

    @RepeatedTest(5)
    void of_two_first_marks_in_one_slot_one_is_put_and_the_other_editor_is_told() throws Exception {
        List<Outcome> outcomes = together(List.of(
                () -> put(given.teacher(), "1", given.mark(1, Given.FOUR)),
                () -> put(given.colleague(), "2", given.mark(1, Given.FIVE))));

        assertOneWonAndTheOtherWasTold(outcomes);
        assertEquals(Given.ENTRIES_OF_OPENING + 1, changes(given.journal()).size());
    }

    @RepeatedTest(5)
    void one_order_sent_twice_at_once_is_done_once_and_answered_alike() throws Exception {
        List<Outcome> outcomes = together(List.of(
                () -> put(given.teacher(), "1", given.mark(1, Given.FOUR)),
                () -> put(given.teacher(), "1", given.mark(1, Given.FOUR))));

        assertEquals(outcomes.get(0), outcomes.get(1));
        assertInstanceOf(Done.class, outcomes.get(0));
        assertEquals(Given.ENTRIES_OF_OPENING + 1, changes(given.journal()).size());
    }

    @Test
    void an_editor_who_comes_while_another_writes_sees_what_that_one_wrote() throws Exception {
        put(given.teacher(), "1", given.mark(1, Given.TWO));
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch coming = new CountDownLatch(1);
        Callable<Outcome> slow = () -> unitOfWork().write(given.journal(), open -> {
            writing.countDown();
            await(coming);
            Entry before =
                    open.journals().history(given.journal(), given.slot()).get(0);
            Entry after = after(before, "2", Given.FOUR);
            write(open, permitted(after, before));
            return new Conflict(after);
        });
        Callable<Outcome> late = () -> {
            await(writing);
            coming.countDown();
            return change(given.colleague(), "3", Given.FIVE);
        };

        Outcome told = together(List.of(slow, late)).get(1);

        assertEquals("4", assertInstanceOf(Conflict.class, told).current().written());
    }

    @Test
    void many_who_write_first_in_one_journal_are_all_kept_in_one_chain() throws Exception {
        int writers = 16;
        IntStream.range(0, writers).forEach(number -> given.enrol(unitOfWork(), new PupilId("ученик " + number)));
        List<Callable<Outcome>> orders = IntStream.range(0, writers)
                .<Callable<Outcome>>mapToObj(number -> () -> put(
                        given.teacher(),
                        "п " + number,
                        NewMark.builder()
                                .from(given.mark(1, Given.FIVE))
                                .pupil(new PupilId("ученик " + number))
                                .build()))
                .toList();

        List<Outcome> outcomes = together(orders);

        assertEquals(writers, outcomes.stream().filter(Done.class::isInstance).count());
        assertEquals(
                Given.ENTRIES_OF_OPENING + 2 * writers,
                whole(given.journal()).chain().length());
    }

    @Test
    void writers_of_different_journals_do_not_disturb_each_other() throws Exception {
        List<Given> schools =
                IntStream.range(0, 4).mapToObj(number -> new Given()).toList();
        schools.forEach(school -> school.open(unitOfWork()));
        List<Callable<Outcome>> orders = schools.stream()
                .<Callable<Outcome>>map(school ->
                        () -> PutMark.using(school.ports(unitOfWork(), LiteralPolicy.twoDays()))
                                .put(
                                        school.deed("1", Given.TUE_2024_10_01_AT_9_30),
                                        school.journal(),
                                        school.mark(1, Given.FIVE)))
                .toList();

        assertEquals(4, together(orders).stream().filter(Done.class::isInstance).count());
        schools.forEach(school -> whole(school.journal()));
    }

    private void assertOneWonAndTheOtherWasTold(List<Outcome> outcomes) {
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

    private Ports ports() {
        return given.ports(unitOfWork(), LiteralPolicy.twoDays());
    }

    private static Deed deed(Actor actor, String id, Given given) {
        return new Deed(actor.id(), Given.TUE_2024_10_01_AT_9_30, given.entry(id));
    }

    private Outcome put(Actor actor, String id, NewMark mark) {
        return PutMark.using(ports()).put(deed(actor, id, given), given.journal(), mark);
    }

    private Outcome change(Actor actor, String id, MarkValue value) {
        return ChangeMark.using(ports()).change(deed(actor, id, given), given.journal(), given.revision(1, value));
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
