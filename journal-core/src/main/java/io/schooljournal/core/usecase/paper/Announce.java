package io.schooljournal.core.usecase.paper;

import io.schooljournal.core.content.Announcement;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Papers;
import io.schooljournal.core.usecase.Ports;
import org.jspecify.annotations.Nullable;

/** Publishes an event or announcement, of a class or of the whole school (мероприятия, объявления, {@code gymnasium11:4.6.4}, {@code sosh21:P-7.3}). */
@FunctionalInterface
public interface Announce {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static Announce using(Ports ports) {
        return new Announcing(new Desk(ports));
    }

    /**
     * Publishes it if the policy allows it.
     *
     * @param deed who publishes it, when
     * @param book the journal of the class, or the register for the whole school
     * @param id an identifier of the announcement in that book
     * @param announcement what is announced; null withdraws it
     * @param papers that a person judged its content, where the regulation asks for it: content is never judged here
     * @param seen the version its editor saw, 0 for a new announcement
     * @return done, refused, in conflict, not found, or unfit when the journal was never opened or nobody judged
     *     its content
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome announce(Deed deed, Book book, String id, @Nullable Announcement announcement, Papers papers, int seen);
}
