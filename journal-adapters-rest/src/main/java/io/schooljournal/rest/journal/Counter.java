package io.schooljournal.rest.journal;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.ReadOutcome;
import io.schooljournal.rest.form.MessageReader;
import io.schooljournal.rest.http.Call;
import io.schooljournal.rest.http.IdempotencyKey;
import io.schooljournal.rest.http.Limits;
import io.schooljournal.rest.http.Problem;
import io.schooljournal.rest.http.ProblemType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.security.Principal;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The counter (приёмная) is where calls about journals are handed in: it tells who calls, about which book, by which order,
 * and makes a response of the outcome.
 */
public final class Counter {
    private final Ports ports;
    private final InstantSource clock;
    private final Function<Principal, PersonId> people;
    private final MessageReader reader;

    /**
     * Makes a counter.
     *
     * @param ports where use cases read and write
     * @param clock tells when an order is given
     * @param people tells which person of the school a principal is; a principal may have no roles there at all
     * @param limits how much a caller may send
     */
    public Counter(Ports ports, InstantSource clock, Function<Principal, PersonId> people, Limits limits) {
        this.ports = ports;
        this.clock = clock;
        this.people = people;
        this.reader = new MessageReader(limits);
    }

    /**
     * Returns the ports.
     *
     * @return where use cases read and write
     */
    public Ports ports() {
        return ports;
    }

    /**
     * Returns who calls.
     *
     * @param call the call
     * @return the person
     * @throws Problem with status 401 when nobody vouches for the caller
     */
    public PersonId person(Call call) {
        Principal principal = call.principal();
        if (principal == null) {
            throw Problem.unauthenticated(call);
        }
        return people.apply(principal);
    }

    /**
     * Returns a deed that writes nothing, or nothing that is ordered twice.
     *
     * @param call the call
     * @return who calls, at this instant
     * @throws Problem with status 401 when nobody vouches for the caller
     */
    public Deed reading(Call call) {
        PersonId by = person(call);
        return new Deed(by, clock.instant(), new EntryId(UUID.randomUUID().toString()));
    }

    /**
     * Returns the deed of an order that names its place, so that it may come without a key.
     *
     * @param call the call
     * @return who orders, at this instant, by the key of the call or a fresh one
     * @throws Problem with status 401 when nobody vouches for the caller, 400 when the key cannot be read
     */
    public Deed order(Call call) {
        PersonId by = person(call);
        return new Deed(by, clock.instant(), IdempotencyKey.orFresh(call, by));
    }

    /**
     * Returns the deed of an order that makes something new each time it comes, unless it comes with the same key.
     *
     * @param call the call
     * @return who orders, at this instant, by the key of the call
     * @throws Problem with status 401 when nobody vouches for the caller, 400 when the key is absent or cannot be read
     */
    public Deed keyedOrder(Call call) {
        PersonId by = person(call);
        return new Deed(by, clock.instant(), IdempotencyKey.of(call, by));
    }

    /**
     * Returns the journal of the path: {@code school}, {@code year}, {@code class}.
     *
     * @param call the call
     * @return the journal, whether it was opened or not
     * @throws Problem with status 400 when a part cannot be read
     */
    public Journal journal(Call call) {
        return new Journal(school(call), part(call, "class", ClassId::new), year(call));
    }

    /**
     * Returns the school of the path.
     *
     * @param call the call
     * @return the school, whether there is one or not
     * @throws Problem with status 400 when it cannot be read
     */
    public SchoolId school(Call call) {
        return part(call, "school", SchoolId::new);
    }

    /**
     * Returns the academic year of the path, which is named by the calendar year it begins in.
     *
     * @param call the call
     * @return the year
     * @throws Problem with status 400 when it cannot be read
     */
    public AcademicYear year(Call call) {
        return part(call, "year", text -> {
            if (!text.matches("[1-9][0-9]{3}")) {
                throw new IllegalArgumentException("expected a year of four digits");
            }
            return new AcademicYear(Integer.parseInt(text));
        });
    }

    /**
     * Returns a part of the path as what it names.
     *
     * @param <T> what it names
     * @param call the call
     * @param name the name of the part
     * @param type makes it of the text
     * @return what the part names
     * @throws Problem with status 400 when the text names nothing of the kind
     */
    public <T> T part(Call call, String name, Function<String, T> type) {
        return call.part(name, type);
    }

    LessonId lesson(Call call) {
        return part(call, "lesson", LessonId::new);
    }

    SubjectId subject(Call call) {
        return part(call, "subject", SubjectId::new);
    }

    PupilId pupil(Call call) {
        return part(call, "pupil", PupilId::new);
    }

    PersonId person(Call call, String name) {
        return part(call, name, PersonId::new);
    }

    /** Returns a part of the path that is an identifier of no type of its own. */
    String name(Call call, String name) {
        return part(call, name, text -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException("expected a name");
            }
            return text;
        });
    }

    /**
     * Returns a query parameter as what it names.
     *
     * @param <T> what it names
     * @param call the call
     * @param name the name of the parameter
     * @param type makes it of the text
     * @return what it names, or null when it is absent
     * @throws Problem with status 400 when the text names nothing of the kind
     */
    public <T> @Nullable T query(Call call, String name, Function<String, T> type) {
        return call.query(name, type);
    }

    /**
     * Reads the body of a call.
     *
     * @param <M> what is read
     * @param call the call
     * @param body its body
     * @param type what is read
     * @return the message
     * @throws Problem when it cannot be read
     */
    public <M extends Record> M message(Call call, @Nullable InputStream body, Class<M> type) {
        return reader.read(call, body, type);
    }

    /**
     * Returns the zone of the school of a book.
     *
     * @param book the book
     * @return the zone in whose offset instants are told
     */
    public SchoolZone zone(Book book) {
        return ports.calendars().zone(book.school());
    }

    /**
     * Gives an order about the journal of the path and answers its outcome.
     *
     * @param call the call
     * @param deed who orders
     * @param order the use case
     * @return the response: 201 for a first version, 200 for a later one
     * @throws Problem when it was not done
     */
    public Response write(Call call, Deed deed, Function<Journal, Outcome> order) {
        Journal journal = journal(call);
        return write(call, journal, deed, () -> order.apply(journal), null);
    }

    /**
     * Gives an order and answers its outcome.
     *
     * @param call the call
     * @param book the book that is written
     * @param deed who orders
     * @param order the use case
     * @param location where what is made will be found; null when that is the address of the call
     * @return the response: 201 for a first version, 200 for a later one
     * @throws Problem when it was not done
     */
    public Response write(Call call, Book book, Deed deed, Supplier<Outcome> order, @Nullable URI location) {
        Outcome outcome = once(call, book, List.of(deed.id()), order);
        if (!(outcome instanceof Outcome.Done || outcome instanceof Outcome.Refused)) {
            checkKey(call, book, List.of(deed.id()));
        }
        return new OutcomeAnswer(this, call, book).response(outcome, location);
    }

    /** Gives an order of several entries and answers the outcome of each, in their order. */
    Response writeAll(Call call, Book book, List<EntryId> ids, Supplier<List<Outcome>> order) {
        List<Outcome> outcomes = once(call, book, ids, order);
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Conflict) {
                checkKey(call, book, List.of(ids.get(i)));
            }
        }
        return new OutcomeAnswer(this, call, book).responseOfAll(outcomes);
    }

    private <T> T once(Call call, Book book, List<EntryId> ids, Supplier<T> order) {
        try {
            return order.get();
        } catch (StorageFailure failure) {
            checkKey(call, book, ids);
            throw failure;
        }
    }

    /** An identifier is made of the caller and the caller's key, so that only an order of the same caller can have taken it. */
    private void checkKey(Call call, Book book, List<EntryId> ids) {
        boolean taken = call.header(IdempotencyKey.HEADER) != null
                && ports.storage()
                        .read(open -> ids.stream()
                                .anyMatch(id ->
                                        open.journals().entry(book.school(), id).isPresent()));
        if (taken) {
            throw Problem.of(ProblemType.KEY_REUSED, call)
                    .says("header.keyReused")
                    .thrown();
        }
    }

    /**
     * Returns what may be read.
     *
     * @param <T> what is read
     * @param call the call
     * @param outcome what came of the wish
     * @return what is shown
     * @throws Problem with status 403 and the decision when it is refused
     */
    public <T> T shown(Call call, ReadOutcome<T> outcome) {
        if (outcome instanceof ReadOutcome.Shown<T> shown) {
            return shown.what();
        }
        ReadOutcome.Refused<T> refused = (ReadOutcome.Refused<T>) outcome;
        throw OutcomeAnswer.refused(call, refused.explanation(), refused.asked());
    }
}
