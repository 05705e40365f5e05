package io.schooljournal.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.contract.ConcurrencyContract;
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
}
