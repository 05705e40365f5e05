package io.schooljournal.rules.books;

import static io.schooljournal.rules.books.SchoolOfOneClass.CLASS_7A;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.port.Calendars;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.lesson.HeldLesson;
import io.schooljournal.core.usecase.lesson.RecordLesson;
import io.schooljournal.rules.exchange.PackageFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the package of kept books is made anew, and when it stands. */
final class StandingPackageTest {
    private static final Instant TUE_AT_10 = Instant.parse("2024-10-01T07:00:00Z");
    private static final Instant TUE_AT_NOON = Instant.parse("2024-10-01T09:00:00Z");
    private static final Instant TUE_AT_15 = Instant.parse("2024-10-01T12:00:00Z");
    private static final Instant WED_AT_10 = Instant.parse("2024-10-02T07:00:00Z");

    @TempDir
    Path scratch;

    private final SchoolOfOneClass school = new SchoolOfOneClass("sosh21");
    private List<RoleAssignment> roles = List.of();
    private Set<LocalDate> daysOff = Set.of();

    @SuppressWarnings("NullAway.Init")
    private StandingPackage books;

    @BeforeEach
    void open() {
        school.open();
        books = new StandingPackage(
                BooksExport.from(school.storage(), calendars(), (id, person) -> new Actor(person, roles)), scratch);
    }

    private Calendars calendars() {
        return new Calendars() {
            @Override
            public SchoolZone zone(SchoolId id) {
                return school.zone(id);
            }

            @Override
            public Optional<SchoolYear> year(SchoolId id, AcademicYear year) {
                return school.year(id, year).map(whole -> new SchoolYear(with(whole.calendar()), whole.periods()));
            }

            private SchoolCalendar with(SchoolCalendar before) {
                return new SchoolCalendar(before.zone(), before.week(), daysOff, before.firstDay(), before.lastDay());
            }
        };
    }

    private long recorded(Instant asOf) throws Exception {
        BooksExport.Order order = new BooksExport.Order(CLASS_7A.school(), CLASS_7A.year(), null, asOf, false);
        return books.read(order, journal -> {
            List<Long> found = new ArrayList<>();
            journal.read(PackageFile.LESSONS, row -> {
                if (row.instant(PackageFile.LESSONS.column("recorded_at")) != null) {
                    found.add(1L);
                }
            });
            return (long) found.size();
        });
    }

    private Path stands() throws IOException {
        try (Stream<Path> folders = Files.list(scratch)) {
            List<Path> all = folders.toList();
            assertEquals(1, all.size());
            return all.get(0);
        }
    }

    private void record() {
        SchoolOfOneClass.done(RecordLesson.using(school.ports())
                .record(
                        school.by("учитель", TUE_AT_NOON.toString()),
                        CLASS_7A,
                        SchoolOfOneClass.LESSON,
                        new HeldLesson("Дроби", null, null),
                        1));
    }

    @Test
    void it_stands_while_nothing_changed() throws Exception {
        recorded(TUE_AT_NOON);
        Path before = stands();
        recorded(TUE_AT_15);
        recorded(TUE_AT_10);

        assertEquals(before, stands());
    }

    @Test
    void it_is_made_anew_after_an_entry() throws Exception {
        assertEquals(0, recorded(TUE_AT_NOON));
        Path before = stands();
        record();

        assertEquals(1, recorded(TUE_AT_15));
        assertNotEquals(before, stands());
    }

    @Test
    void what_was_entered_later_than_it_is_asked_for_is_not_in_it_and_is_there_for_who_asks_later() throws Exception {
        record();

        assertEquals(0, recorded(TUE_AT_10));
        assertEquals(1, recorded(TUE_AT_15));
        assertEquals(0, recorded(TUE_AT_10));
    }

    @Test
    void it_is_made_anew_when_the_host_gave_somebody_a_role() throws Exception {
        recorded(TUE_AT_NOON);
        Path before = stands();
        roles = List.of(RoleAssignment.of(Role.SECRETARY));
        recorded(TUE_AT_NOON);

        assertNotEquals(before, stands());
    }

    @Test
    void it_is_made_anew_when_the_calendar_changed() throws Exception {
        recorded(TUE_AT_NOON);
        Path before = stands();
        daysOff = Set.of(LocalDate.of(2024, 12, 31));
        recorded(TUE_AT_NOON);

        assertNotEquals(before, stands());
    }

    @Test
    void it_is_made_anew_on_another_day() throws Exception {
        recorded(TUE_AT_NOON);
        Path before = stands();
        recorded(WED_AT_10);

        assertNotEquals(before, stands());
    }

    @Test
    void many_read_it_while_it_changes() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Long>> answers = new ArrayList<>();
            for (int times = 0; times < 100; times++) {
                Instant asOf = times % 2 == 0 ? TUE_AT_10 : TUE_AT_15;
                answers.add(readers.submit(() -> recorded(asOf)));
            }
            record();
            for (int times = 0; times < 100; times++) {
                long found = answers.get(times).get();
                assertTrue(times % 2 == 0 ? found == 0 : found <= 1);
            }
        } finally {
            readers.shutdownNow();
        }
        assertEquals(1, recorded(TUE_AT_15));
        stands();
    }
}
