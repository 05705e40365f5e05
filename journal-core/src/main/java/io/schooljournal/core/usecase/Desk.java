package io.schooljournal.core.usecase;

import io.schooljournal.core.journal.Book;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.port.Storage;
import io.schooljournal.core.school.SchoolId;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The desk at which activities are done: each sits down to one book, alone, and gets up when all is written or nothing. */
final class Desk {
    private final Ports ports;

    Desk(Ports ports) {
        this.ports = ports;
    }

    <T> T write(Deed deed, Book book, Function<Sitting, T> activity) {
        Actor actor = ports.directory().actor(book.school(), deed.by());
        return ports.storage().write(book, open -> activity.apply(new Sitting(ports, open, book, actor, deed)));
    }

    <T> T read(Deed deed, Book book, Function<Sitting, T> activity) {
        Actor actor = ports.directory().actor(book.school(), deed.by());
        return ports.storage().read(open -> activity.apply(new Sitting(ports, open, book, actor, deed)));
    }

    /** Reads in the books of a school that turn out to be of interest, each in a sitting of its own. */
    <T> T read(Deed deed, SchoolId school, BiFunction<Storage, Function<Book, Sitting>, T> activity) {
        Actor actor = ports.directory().actor(school, deed.by());
        return ports.storage()
                .read(open -> activity.apply(open, book -> new Sitting(ports, open, book, actor, deed)));
    }
}
