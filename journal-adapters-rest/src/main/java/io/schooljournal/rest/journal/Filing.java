package io.schooljournal.rest.journal;

import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.rest.form.FlawPointer;
import io.schooljournal.rest.http.Call;
import io.schooljournal.rest.http.IdempotencyKey;
import io.schooljournal.rest.http.Problem;
import io.schooljournal.rest.http.ProblemType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An order is filed (подача): given to its use case once, however often it is sent, and answered by what came of it.
 *
 * @param counter where it was handed in
 * @param call the call that brought it
 * @param message what it says, of whose members a flaw may be; null when it has no body
 */
record Filing(Counter counter, Call call, @Nullable Record message) {
    /** Gives an order about the journal of the path and answers its outcome: 201 for a first version, 200 for a later one. */
    Response write(Deed deed, Function<Journal, Outcome> order) {
        Journal journal = Address.journal(call);
        return write(journal, deed, () -> order.apply(journal), null);
    }

    /**
     * Gives an order about a book and answers its outcome.
     *
     * @param location where what is made will be found; null when that is the address of the call
     */
    Response write(Book book, Deed deed, Supplier<Outcome> order, @Nullable URI location) {
        return answer(book, deed, once(book, List.of(deed.id()), order), location);
    }

    private Response answer(Book book, Deed deed, Outcome outcome, @Nullable URI location) {
        if (!(outcome instanceof Outcome.Done || outcome instanceof Outcome.Refused)) {
            checkKey(book, List.of(deed.id()));
        }
        return new OutcomeAnswer(counter, call, book).response(outcome, this::pointer, location);
    }

    /**
     * Gives an order of several entries and answers the outcome of each, in their order.
     *
     * @param list the name of the member of the message that lists them
     * @param parts what it says of each
     */
    Response writeAll(
            Book book, List<EntryId> ids, String list, List<? extends Record> parts, Supplier<List<Outcome>> order) {
        BiFunction<Integer, Flaw, Optional<String>> pointers = (index, flaw) ->
                FlawPointer.in(parts.get(index), flaw).map(member -> "/" + list + "/" + index + member);
        List<Outcome> outcomes = once(book, ids, order);
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Conflict) {
                checkKey(book, List.of(ids.get(i)));
            }
        }
        return new OutcomeAnswer(counter, call, book).responseOfAll(outcomes, pointers);
    }

    /** Gives an order whose first entry stands for the whole: when it is not made, no other is, and that is the answer. */
    Response writeWhole(Book book, Deed deed, Supplier<List<Outcome>> order) {
        List<Outcome> outcomes = once(book, List.of(deed.id()), order);
        Outcome first = outcomes.get(0);
        return first instanceof Outcome.Done
                ? new OutcomeAnswer(counter, call, book).responseOfAll(outcomes, (index, flaw) -> pointer(flaw))
                : answer(book, deed, first, null);
    }

    private Optional<String> pointer(Flaw flaw) {
        return message == null ? Optional.empty() : FlawPointer.in(message, flaw);
    }

    private <T> T once(Book book, List<EntryId> ids, Supplier<T> order) {
        try {
            return order.get();
        } catch (StorageFailure failure) {
            checkKey(book, ids);
            throw failure;
        }
    }

    /** An identifier is made of the caller and the caller's key, so that only an order of the same caller can have taken it. */
    private void checkKey(Book book, List<EntryId> ids) {
        boolean taken = call.header(IdempotencyKey.HEADER) != null
                && counter.ports()
                        .storage()
                        .read(open -> ids.stream()
                                .anyMatch(id ->
                                        open.journals().entry(book.school(), id).isPresent()));
        if (taken) {
            throw Problem.of(ProblemType.KEY_REUSED, call)
                    .says("header.keyReused")
                    .thrown();
        }
    }
}
