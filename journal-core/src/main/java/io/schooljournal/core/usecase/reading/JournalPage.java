package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.content.Membership;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.people.PupilId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subject's page of a class (страница журнала), as one reader sees it.
 *
 * @param head what stands at its head; null when there is no such page
 * @param pupils the list of the class, those who left among them
 * @param cells what stands on the page in the days asked for, in the order in which it was written
 */
public record JournalPage(@Nullable Page head, List<Line> pupils, List<PageCell> cells) {
    /** The lists are copied. */
    public JournalPage {
        pupils = List.copyOf(pupils);
        cells = List.copyOf(cells);
    }

    /**
     * A pupil on the list of the class.
     *
     * @param pupil the pupil
     * @param membership from when until when
     */
    public record Line(PupilId pupil, Membership membership) {}
}
