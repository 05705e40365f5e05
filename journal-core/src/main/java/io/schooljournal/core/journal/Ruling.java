package io.schooljournal.core.journal;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.content.Members;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.regulation.ClauseRef;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * A ruling is what the change log keeps of the decision that allowed an entry.
 *
 * @param regulation the id of the regulation that was asked
 * @param edition the first day in force of its edition that answered
 * @param verdict what it said
 * @param late what it called late: the clauses of every deadline that was missed, in their order; empty when none was
 */
public record Ruling(String regulation, LocalDate edition, Verdict verdict, List<ClauseRef> late) {
    /**
     * Only what was allowed is ever written.
     *
     * @throws IllegalArgumentException when the verdict is another, or the regulation is blank
     */
    public Ruling {
        late = List.copyOf(late);
        Invariant.identifier("regulation id", regulation);
        Invariant.check(verdict == Verdict.ALLOW, "an entry needs the verdict `ALLOW`, not `" + verdict + "`");
    }

    static Ruling read(Members members) {
        return new Ruling(
                members.text("regulation"),
                day(members.text("edition")),
                Verdict.valueOf(members.text("verdict")),
                members.list("late").stream().map(ClauseRef::parse).toList());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("expected a day, not `" + text + "`", unreadable);
        }
    }
}
