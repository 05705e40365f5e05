package io.schooljournal.core.gate;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.ReadOutcome;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which pages of a journal a reader may read; each is asked about once. */
public final class ReadablePages {
    private final Sitting sitting;
    private final Map<Optional<SubjectId>, Answer> asked = new HashMap<>();

    /**
     * A reader sits down.
     *
     * @param sitting the reader's sitting at the journal
     */
    public ReadablePages(Sitting sitting) {
        this.sitting = sitting;
    }

    /**
     * Returns what the policy says to reading a page.
     *
     * @param subject the subject of the page; null for the whole journal
     * @return the answer
     */
    public Answer answer(@Nullable SubjectId subject) {
        return asked.computeIfAbsent(Optional.ofNullable(subject), page -> {
            Target target = sitting.facts().target(subject, null).build();
            return sitting.ask(Action.READ_JOURNAL, target, Slot.of(EntryKind.PAGE, ""));
        });
    }

    /**
     * Tells whether a page may be read.
     *
     * @param subject the subject of the page; null for the whole journal
     * @return true when the policy allows it
     */
    public boolean include(@Nullable SubjectId subject) {
        return answer(subject).permit() != null;
    }

    /**
     * Reads if any page may be read.
     *
     * @param <T> what is read
     * @param reader reads
     * @return what was read, or what the policy said to reading the whole journal
     */
    public <T> ReadOutcome<T> ifAny(Supplier<T> reader) {
        Answer whole = answer(null);
        if (whole.permit() != null) {
            return ReadOutcome.of(whole, reader);
        }
        Answer any = sitting.facts().standing(Selection.all(EntryKind.PAGE)).stream()
                .map(Entry::slot)
                .map(Slot::subject)
                .filter(Objects::nonNull)
                .map(this::answer)
                .filter(answer -> answer.permit() != null)
                .findFirst()
                .orElse(whole);
        return ReadOutcome.of(any, reader);
    }
}
