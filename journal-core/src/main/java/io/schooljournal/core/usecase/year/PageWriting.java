package io.schooljournal.core.usecase.year;

import io.schooljournal.core.content.Content;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes what stands on a subject's page beside its lessons; there must be such a page. */
final class PageWriting {
    private PageWriting() {}

    static Outcome write(
            Sitting sitting, Action action, Slot slot, @Nullable Content content, int seen, @Nullable Flaw flaw) {
        SubjectId subject = Objects.requireNonNull(slot.subject(), "a page has a subject");
        Target target = sitting.facts().target(subject, null).build();
        Answer answer = sitting.ask(action, target, slot);
        boolean noPage = sitting.facts().page(subject).isEmpty();
        return sitting.write(answer, slot, content, seen, noPage ? new Flaw(Flaw.Code.NO_PAGE, subject.value()) : flaw);
    }
}
