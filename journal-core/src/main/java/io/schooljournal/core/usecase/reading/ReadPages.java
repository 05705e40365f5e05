package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.content.Page;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.ReadOutcome;
import java.util.List;

/** Shows which pages of a journal a reader may read (оглавление журнала, {@code sosh21: .e} to {@code .j}). */
@FunctionalInterface
public interface ReadPages {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static ReadPages using(Ports ports) {
        return new PageListing(new Desk(ports));
    }

    /**
     * Lists the pages that the policy lets the reader read; of the others nothing is told.
     *
     * @param deed who reads, when
     * @param journal the journal of the class
     * @return the pages, in the order in which they were written; or the refusal when there is none that may be read, whether
     *     there is such a journal or not
     * @throws io.schooljournal.core.port.StorageFailure when the storage cannot be read
     */
    ReadOutcome<List<Listed>> list(Deed deed, Journal journal);

    /**
     * A page in the list.
     *
     * @param subject the subject
     * @param page what stands at its head
     * @param teachers who gives its lessons, so far as lessons say so, in the order of their identifiers
     */
    record Listed(SubjectId subject, Page page, List<PersonId> teachers) {
        /** The list is copied. */
        public Listed {
            teachers = List.copyOf(teachers);
        }
    }
}
