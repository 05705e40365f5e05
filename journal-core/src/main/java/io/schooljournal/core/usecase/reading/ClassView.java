package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.content.JournalYear;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class as one reader sees it.
 *
 * @param journal the journal of the class
 * @param year its grade, and on which orders the journal was opened and closed; null when it was not opened
 * @param whole whether the reader may read the journal of every subject
 * @param lists whether the reader may read the list of the class
 * @param pages the pages the reader may read
 * @param diaries the pupils of the reader's own, himself or herself among them, whose diaries he or she may read
 */
public record ClassView(
        Journal journal,
        @Nullable JournalYear year,
        boolean whole,
        boolean lists,
        List<Heading> pages,
        List<PupilId> diaries) {
    /** The lists are copied. */
    public ClassView {
        pages = List.copyOf(pages);
        diaries = List.copyOf(diaries);
    }

    /**
     * A subject of the class.
     *
     * @param subject the subject
     * @param page what stands at the head of its page
     */
    public record Heading(SubjectId subject, Page page) {}

    /** Tells whether there is nothing to be seen. */
    boolean blank() {
        return !whole && !lists && pages.isEmpty() && diaries.isEmpty();
    }
}
