package io.schooljournal.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.schooljournal.core.contract.ConcurrencyContract;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.LiteralPolicy;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.mark.NewMark;
import io.schooljournal.core.usecase.mark.PutMark;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What a database does beyond the contract of every storage when several write at once. */
abstract class DatabaseConcurrencyContract extends ConcurrencyContract {
    @Test
    void writers_of_different_journals_do_not_wait_for_each_other() throws Exception {
        CountDownLatch bothInside = new CountDownLatch(2);
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int year : List.of(2024, 2025)) {
            writers.add(() -> unitOfWork().write(given.journal(year), open -> {
                bothInside.countDown();
                await(bothInside);
                return true;
            }));
        }

        assertEquals(List.of(true, true), together(writers));
    }

    @Test
    void of_two_hundred_editors_of_one_page_every_mark_is_kept_once_and_whoever_came_second_is_told() throws Exception {
        int pupils = 100;
        List<Callable<Outcome>> editors = new ArrayList<>();
        for (int pupil = 0; pupil < pupils; pupil++) {
            PupilId id = new PupilId("ученик " + pupil);
            given.enrol(unitOfWork(), id);
            NewMark mark =
                    NewMark.builder().from(given.mark(1, Given.FIVE)).pupil(id).build();
            editors.add(editor(given.teacher(), "у " + pupil, mark));
            editors.add(editor(given.colleague(), "к " + pupil, mark));
        }

        List<Outcome> outcomes = together(editors);

        for (int pupil = 0; pupil < pupils; pupil++) {
            List<Outcome> ofPupil = outcomes.subList(2 * pupil, 2 * pupil + 2);
            Outcome.Done done = one(Outcome.Done.class, ofPupil);
            assertEquals(done.entry(), one(Outcome.Conflict.class, ofPupil).current());
        }
        assertEquals(
                Given.ENTRIES_OF_OPENING + pupils + pupils,
                assertInstanceOf(
                                ChainCheck.Whole.class,
                                unitOfWork().read(open -> open.changeLog().verify(given.journal())))
                        .chain()
                        .length());
    }

    private Callable<Outcome> editor(Actor actor, String id, NewMark mark) {
        Deed deed = new Deed(actor.id(), Given.TUE_2024_10_01_AT_9_30, given.entry(id));
        return () -> PutMark.using(given.ports(unitOfWork(), LiteralPolicy.twoDays()))
                .put(deed, given.journal(), mark);
    }

    private static <T> T one(Class<T> kind, List<Outcome> outcomes) {
        List<T> found =
                outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
        assertEquals(1, found.size(), outcomes::toString);
        return found.get(0);
    }
}
