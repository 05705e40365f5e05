package io.schooljournal.core.usecase;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.school.SubjectId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which pages of a journal a reader may read; each is asked about once. */
final class ReadablePages {
    private final Sitting sitting;
    private final Map<Optional<SubjectId>, Answer> asked = new HashMap<>();

    ReadablePages(Sitting sitting) {
        this.sitting = sitting;
    }

    /** Returns what the policy says to reading a subject's page, or the whole journal where there is no subject. */
    Answer answer(@Nullable SubjectId subject) {
        return asked.computeIfAbsent(Optional.ofNullable(subject), page -> {
            Target target = sitting.facts().target(subject, null).build();
            return sitting.ask(Action.READ_JOURNAL, target, Slot.of(EntryKind.PAGE, ""));
        });
    }

    boolean include(@Nullable SubjectId subject) {
        return answer(subject).permit() != null;
    }

    /** Reads if any page may be read; else the answer is what was said to reading the whole journal. */
    <T> ReadOutcome<T> ifAny(Supplier<T> reader) {
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
