package io.schooljournal.core.gate;

import io.schooljournal.core.content.Content;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Permit;
import io.schooljournal.core.port.PermittedEntry;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A draft is what is to be written, and what the policy said to it.
 *
 * @param answer what the policy said
 * @param id the identifier the entry shall have
 * @param slot where it shall stand
 * @param content what is to stand there, or null to withdraw
 * @param seen the version its editor saw, 0 when nothing stood there
 * @param correction the correction by which it is written, or null
 * @param flaw what is wrong with it whatever the policy says, or null
 */
public record Draft(
        Answer answer,
        EntryId id,
        Slot slot,
        @Nullable Content content,
        int seen,
        @Nullable CorrectionId correction,
        @Nullable Flaw flaw) {
    /**
     * Draws up what has no flaw.
     *
     * @param answer what the policy said
     * @param id the identifier the entry shall have
     * @param slot where it shall stand
     * @param content what is to stand there, or null to withdraw
     * @param seen the version its editor saw, 0 when nothing stood there
     * @param correction the correction by which it is written, or null
     */
    public Draft(
            Answer answer,
            EntryId id,
            Slot slot,
            @Nullable Content content,
            int seen,
            @Nullable CorrectionId correction) {
        this(answer, id, slot, content, seen, correction, null);
    }

    /** A draft that nothing stands in the way of. */
    record Ready(Entry entry, PermittedEntry permitted, Explanation explanation) {}

    /** Tells what stands in the way, given what stands in the slot, or null when nothing does. */
    @Nullable
    Outcome obstacle(@Nullable Entry standing) {
        boolean nothingToChange = standing == null && (seen > 0 || (content == null && flaw == null));
        Verdict verdict = answer.explanation().verdict();
        if (answer.permit() == null && !(nothingToChange && verdict == Verdict.UNDECIDED)) {
            return new Outcome.Refused(answer.explanation(), answer.asked());
        }
        if (standing != null && standing.version() != seen) {
            return new Outcome.Conflict(standing);
        }
        if (nothingToChange) {
            return new Outcome.NotFound(slot);
        }
        return flaw == null ? null : new Outcome.Unfit(flaw);
    }

    Ready ready(Book book, Actor actor, Instant at, @Nullable Entry standing) {
        Permit permit = Objects.requireNonNull(answer.permit(), "a draft that is ready is allowed");
        Entry entry = Entry.builder()
                .id(id)
                .book(book)
                .slot(slot)
                .content(content)
                .version(seen + 1)
                .supersedes(standing == null ? null : standing.id())
                .enteredAt(at)
                .enteredBy(actor.id())
                .build();
        return new Ready(entry, permit.admit(entry, standing, correction), answer.explanation());
    }

    boolean isWhat(Entry made, Actor actor) {
        return made.slot().equals(slot)
                && Objects.equals(made.content(), content)
                && made.version() == seen + 1
                && made.enteredBy().equals(actor.id());
    }
}
