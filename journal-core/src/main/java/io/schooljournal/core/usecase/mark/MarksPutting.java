package io.schooljournal.core.usecase.mark;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Draft;
import io.schooljournal.core.gate.LessonPlace;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts the marks of a lesson: what all of them need is read at once, and what is allowed is written at once. */
final class MarksPutting implements PutMarks {
    private final Desk desk;

    MarksPutting(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Outcome> put(PersonId by, Instant at, Journal journal, LessonId lesson, List<MarkCell> cells) {
        if (cells.isEmpty()) {
            return List.of();
        }
        Deed deed = new Deed(by, at, cells.get(0).id());
        return desk.write(deed, journal, sitting -> put(sitting, lesson, cells));
    }

    private static List<Outcome> put(Sitting sitting, LessonId lesson, List<MarkCell> cells) {
        Optional<LessonPlace> found = LessonPlace.find(sitting, lesson);
        if (found.isEmpty()) {
            return cells.stream()
                    .map(cell -> LessonPlace.nowhere(sitting, action(cell), EntryKind.MARK, lesson, cell.pupil()))
                    .toList();
        }
        found.get().expectAll(EntryKind.MARK);
        return sitting.writeEach(cells.stream()
                .<Supplier<Draft>>map(cell -> () -> MarkDrafts.of(place(sitting, lesson, cell), cell))
                .toList());
    }

    private static MarkPlace place(Sitting sitting, LessonId lesson, MarkCell cell) {
        return Objects.requireNonNull(
                MarkPlace.find(sitting, lesson, cell.pupil(), cell.place()).orElse(null), "the lesson stands");
    }

    private static Action action(MarkCell cell) {
        return cell.seen() == 0 ? Action.PUT_MARK : Action.CHANGE_MARK;
    }
}
