package io.schooljournal.core.gate;

import io.schooljournal.core.journal.Book;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.port.Storage;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Ports;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The desk at which activities are done: each sits down to one book, alone, and gets up when all is written or nothing. */
public final class Desk {
    private final Ports ports;

    /**
     * Sets up the desk.
     *
     * @param ports what the activities stand on
     */
    public Desk(Ports ports) {
        this.ports = ports;
    }

    /**
     * Does an activity that writes, alone at its book: all of it is kept or nothing.
     *
     * @param <T> what the activity returns
     * @param deed who acts, when
     * @param book the book
     * @param activity what is done there
     * @return what the activity returned
     */
    public <T> T write(Deed deed, Book book, Function<Sitting, T> activity) {
        Actor actor = ports.directory().actor(book.school(), deed.by());
        return ports.storage().write(book, open -> activity.apply(new Sitting(ports, open, book, actor, deed)));
    }

    /**
     * Does an activity that reads, all at one moment.
     *
     * @param <T> what the activity returns
     * @param deed who acts, when
     * @param book the book
     * @param activity what is done there
     * @return what the activity returned
     */
    public <T> T read(Deed deed, Book book, Function<Sitting, T> activity) {
        Actor actor = ports.directory().actor(book.school(), deed.by());
        return ports.storage().read(open -> activity.apply(new Sitting(ports, open, book, actor, deed)));
    }

    /**
     * Does an activity that reads in the books of a school which turn out to be of interest, all at one moment.
     *
     * @param <T> what the activity returns
     * @param deed who acts, when
     * @param school the school
     * @param activity is given the storage, and what sits down to a book
     * @return what the activity returned
     */
    public <T> T read(Deed deed, SchoolId school, BiFunction<Storage, Function<Book, Sitting>, T> activity) {
        Actor actor = ports.directory().actor(school, deed.by());
        return ports.storage().read(open -> activity.apply(open, book -> new Sitting(ports, open, book, actor, deed)));
    }
}
