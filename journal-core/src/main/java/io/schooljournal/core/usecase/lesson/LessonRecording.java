package io.schooljournal.core.usecase.lesson;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.PlannedTopic;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Facts;
import io.schooljournal.core.gate.LessonPlace;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import org.jspecify.annotations.Nullable;

/** Records lessons: only the topic, the kind of work and the item of the plan are ever the recorder's. */
final class LessonRecording implements RecordLesson {
    private final Desk desk;

    LessonRecording(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome record(Deed deed, Journal journal, LessonId lesson, HeldLesson held, int seen) {
        return desk.write(
                deed,
                journal,
                sitting -> at(sitting, lesson, place -> {
                    Flaw flaw = flawOf(sitting, place.subject(), held);
                    return write(place, with(place.record(), held), seen, flaw);
                }));
    }

    @Override
    public Outcome withdraw(Deed deed, Journal journal, LessonId lesson, int seen) {
        return desk.write(
                deed,
                journal,
                sitting -> at(sitting, lesson, place -> {
                    Flaw flaw = place.record().recorded() ? null : new Flaw(Flaw.Code.NOTHING_THERE, lesson.value());
                    return write(place, with(place.record(), null), seen, flaw);
                }));
    }

    private static Outcome at(
            Sitting sitting, LessonId lesson, java.util.function.Function<LessonPlace, Outcome> activity) {
        return LessonPlace.at(sitting, lesson, Action.RECORD_LESSON, EntryKind.LESSON, null, activity);
    }

    private static Outcome write(LessonPlace place, LessonRecord record, int seen, @Nullable Flaw flaw) {
        Slot slot = place.entry().slot();
        return place.sitting().write(place.ask(Action.RECORD_LESSON, slot), slot, record, seen, flaw);
    }

    @Override
    public Outcome recordUntimetabled(Deed deed, Journal journal, UntimetabledLesson lesson, HeldLesson held) {
        return desk.write(deed, journal, sitting -> {
            Facts facts = sitting.facts();
            Slot slot =
                    Slot.lesson(lesson.subject(), lesson.lesson(), facts.zone().dayOf(lesson.startsAt()));
            Target target = facts.target(lesson.subject(), null)
                    .subgroup(lesson.subgroup())
                    .lessonStart(lesson.startsAt())
                    .build();
            Answer answer = sitting.ask(Action.RECORD_LESSON, target, slot);
            return sitting.write(answer, slot, with(asNew(lesson), held), 0, flawOf(sitting, lesson, held, slot));
        });
    }

    private static LessonRecord asNew(UntimetabledLesson lesson) {
        return new LessonRecord(
                lesson.startsAt(), lesson.endsAt(), lesson.subgroup(), null, lesson.teacher(), null, null, null, null);
    }

    private static @Nullable Flaw flawOf(Sitting sitting, UntimetabledLesson lesson, HeldLesson held, Slot slot) {
        if (sitting.facts().page(lesson.subject()).isEmpty()) {
            return new Flaw(Flaw.Code.NO_PAGE, lesson.subject().value());
        }
        if (lesson.startsAt().isAfter(sitting.at())) {
            return new Flaw(Flaw.Code.WRONG_TIME, lesson.startsAt().toString());
        }
        boolean taken = sitting.facts().standing(Selection.all(EntryKind.LESSON).lesson(lesson.lesson())).stream()
                .anyMatch(other -> !other.slot().equals(slot));
        return taken
                ? new Flaw(Flaw.Code.LESSON_TAKEN, lesson.lesson().value())
                : flawOf(sitting, lesson.subject(), held);
    }

    private static @Nullable Flaw flawOf(Sitting sitting, SubjectId subject, HeldLesson held) {
        String item = held.planItem();
        boolean planned = item == null
                || sitting.facts()
                        .content(Slot.onPage(EntryKind.PLAN_ITEM, subject, item), PlannedTopic.class)
                        .isPresent();
        return planned ? null : new Flaw(Flaw.Code.NOTHING_THERE, String.valueOf(item));
    }

    private static LessonRecord with(LessonRecord lesson, @Nullable HeldLesson held) {
        return new LessonRecord(
                lesson.startsAt(),
                lesson.endsAt(),
                lesson.subgroup(),
                lesson.number(),
                lesson.teacher(),
                lesson.substitute(),
                held == null ? null : held.topic(),
                held == null ? null : held.workKind(),
                held == null ? null : held.planItem());
    }
}
