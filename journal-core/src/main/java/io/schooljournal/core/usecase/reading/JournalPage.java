package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.content.Membership;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.people.PupilId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subject's page of a class (страница журнала), as one reader sees it.
 *
 * @param head what stands at its head; null when there is no such page
 * @param pupils the list of the class, those who left among them
 * @param columns the lessons of the days asked for, in the order of time: what may still be entered where nothing stands
 * @param finals the final marks of the parts of the year that end in the days asked for, in the order of time
 * @param cells what stands on the page in the days asked for: lessons, homework, marks, attendance, reasons, final marks; of
 *     each kind lesson by lesson, in the order in which they were written
 */
public record JournalPage(
        @Nullable Page head, List<Line> pupils, List<Column> columns, List<FinalColumn> finals, List<PageCell> cells) {
    /** The lists are copied. */
    public JournalPage {
        pupils = List.copyOf(pupils);
        columns = List.copyOf(columns);
        finals = List.copyOf(finals);
        cells = List.copyOf(cells);
    }

    /**
     * A pupil on the list of the class.
     *
     * @param pupil the pupil
     * @param membership from when until when
     * @param name what the pupil's card says, for whoever reads a page reads the names on it; null when there is no card or
     *     it was erased
     */
    public record Line(
            PupilId pupil, Membership membership, @Nullable String name) {}

    /**
     * A lesson on the page.
     *
     * @param lesson the lesson
     * @param openings what the policy says to a new mark, to attendance and to homework of an enrolled pupil, by this reader,
     *     now
     */
    public record Column(Entry lesson, List<Opening> openings) {
        /** The list is copied. */
        public Column {
            openings = List.copyOf(openings);
        }
    }

    /**
     * The final marks of a part of the year.
     *
     * @param kind whether of a study period or of the year
     * @param period the study period; empty for the year
     * @param endsOn its last day
     * @param opening what the policy says to a new final mark of an enrolled pupil, by this reader, now
     */
    public record FinalColumn(FinalKind kind, String period, LocalDate endsOn, Opening opening) {}

    /**
     * Whether something may still be entered where nothing stands.
     *
     * @param action by which action
     * @param explanation until when the place stays open, or why it is closed
     * @param asked what was asked of the policy, in whose words a reason is told
     */
    public record Opening(Action action, Explanation explanation, Request asked) {}
}
