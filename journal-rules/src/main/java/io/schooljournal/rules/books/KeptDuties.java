package io.schooljournal.rules.books;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.duty.Duty;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.port.Duties;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.rules.exchange.FailedConversion;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.obligation.JournalDuties;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Reckons duties from kept books, by the same rules as {@code journal obligations}: the books are exported, without names,
 * into a folder that is made anew when something in them changed, or in the calendar of the year, or in somebody's roles.
 */
public final class KeptDuties implements Duties {
    private final BooksExport export;
    private final Function<SchoolId, JournalPolicy> policies;
    private final Path scratch;
    private final ConcurrentMap<Year, StandingPackage> years = new ConcurrentHashMap<>();

    private record Year(SchoolId school, AcademicYear year) {}

    private KeptDuties(BooksExport export, Function<SchoolId, JournalPolicy> policies, Path scratch) {
        this.export = export;
        this.policies = policies;
        this.scratch = scratch;
    }

    /**
     * Returns the duties in kept books.
     *
     * @param export gives out the books
     * @param policies the policy of each school
     * @param scratch a folder in which one may stand for each school and year, as long as the host runs
     * @return the duties
     */
    public static KeptDuties of(BooksExport export, Function<SchoolId, JournalPolicy> policies, Path scratch) {
        return new KeptDuties(export, policies, scratch);
    }

    @Override
    public List<Duty> of(
            SchoolId school, AcademicYear year, PersonId person, LocalDate from, LocalDate to, Instant asOf) {
        BooksExport.Order order = new BooksExport.Order(school, year, null, asOf, false);
        StandingPackage books =
                years.computeIfAbsent(new Year(school, year), key -> new StandingPackage(export, scratch));
        List<Duty> own = new ArrayList<>();
        try {
            books.read(
                    order,
                    journal -> JournalDuties.of(policies.apply(school)).run(journal, from, to, asOf, duty -> {
                        if (duty.persons().contains(person)) {
                            own.add(duty);
                        }
                    }));
        } catch (IOException | FailedConversion | UnreadablePackage failed) {
            throw new StorageFailure("duties of `" + person + "` cannot be reckoned", failed);
        }
        own.sort(Comparator.comparing(Duty::due));
        return List.copyOf(own);
    }
}
