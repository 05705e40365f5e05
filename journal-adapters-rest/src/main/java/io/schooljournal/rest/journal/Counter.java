package io.schooljournal.rest.journal;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.ReadOutcome;
import io.schooljournal.core.usecase.reading.ClassView;
import io.schooljournal.core.usecase.reading.ReadClasses;
import io.schooljournal.rest.form.MessageReader;
import io.schooljournal.rest.http.Call;
import io.schooljournal.rest.http.IdempotencyKey;
import io.schooljournal.rest.http.Limits;
import io.schooljournal.rest.http.Problem;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.security.Principal;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
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

    /** Gives an order that has no body, or one whose flaws are about no member of it, and answers its outcome. */
    Response write(Call call, Deed deed, Function<Journal, Outcome> order) {
        return new Filing(this, call, null).write(deed, order);
    }

    /** Gives an order about a book that has no body, and answers its outcome. */
    Response write(Call call, Book book, Deed deed, Supplier<Outcome> order) {
        return new Filing(this, call, null).write(book, deed, order, null);
    }

    /** Files an order. */
    Filing filing(Call call, Record message) {
        return new Filing(this, call, message);
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

    /**
     * Returns what may be read of a journal that is there.
     *
     * @param <T> what is read
     * @param call the call
     * @param journal the journal
     * @param outcome what came of the wish
     * @param empty tells what is read of a journal that may not be there
     * @return what is shown
     * @throws Problem with status 403 and the decision when it is refused, 404 when it is empty and there is no such journal
     */
    public <T> T shown(Call call, Journal journal, ReadOutcome<T> outcome, Predicate<T> empty) {
        T shown = shown(call, outcome);
        if (empty.test(shown)
                && ReadClasses.using(ports).one(reading(call), journal) instanceof ReadOutcome.Shown<ClassView> seen
                && seen.what().year() == null) {
            throw Problem.notThere(call);
        }
        return shown;
    }
}
