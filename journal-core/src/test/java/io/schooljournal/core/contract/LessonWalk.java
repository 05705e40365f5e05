package io.schooljournal.core.contract;

import static io.schooljournal.core.contract.Given.ALGEBRA;

import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.correction.GiveDirective;
import io.schooljournal.core.usecase.lesson.AppointSubstitute;
import io.schooljournal.core.usecase.lesson.HeldLesson;
import io.schooljournal.core.usecase.lesson.RecordLesson;
import io.schooljournal.core.usecase.lesson.ScheduleLesson;
import io.schooljournal.core.usecase.lesson.UntimetabledLesson;
import io.schooljournal.core.usecase.mark.ChangeMark;
import io.schooljournal.core.usecase.mark.FinalMarkOrder;
import io.schooljournal.core.usecase.mark.MarkCell;
import io.schooljournal.core.usecase.mark.MarkRevision;
import io.schooljournal.core.usecase.mark.NewMark;
import io.schooljournal.core.usecase.mark.PutMark;
import io.schooljournal.core.usecase.mark.PutMarks;
import io.schooljournal.core.usecase.mark.SetFinalMark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that people try around one lesson and one pupil, each step with the version that stands there in sight. */
final class LessonWalk {
    private final Given given;
    private final UnitOfWork storage;
    private final Ports ports;
    private int steps;

    LessonWalk(Given given, UnitOfWork storage, LiteralPolicy policy) {
        this.given = given;
        this.storage = storage;
        this.ports = given.ports(storage, policy);
    }

    private EntryId next() {
        return given.entry("шаг " + ++steps);
    }

    private Deed deed(Actor who, Instant at) {
        return new Deed(who.id(), at, next());
    }

    private int version(Slot slot) {
        return storage.read(open -> open.journals().standing(given.journal(), List.of(Selection.of(slot)))).stream()
                .mapToInt(Entry::version)
                .findFirst()
                .orElse(0);
    }

    private int version(int place) {
        return version(given.slot(place));
    }

    /** Returns the first place where no mark of the pupil was ever put. */
    int freePlace() {
        int place = 1;
        while (version(place) > 0) {
            place++;
        }
        return place;
    }

    private int lessonVersion() {
        return version(Slot.lesson(ALGEBRA, given.lesson(), Given.MOSCOW.dayOf(Given.LESSON_START)));
    }

    Outcome put(Actor who, Instant at, int place, MarkValue value, WorkKind kind) {
        NewMark mark =
                NewMark.builder().from(given.mark(place, value)).workKind(kind).build();
        return PutMark.using(ports).put(deed(who, at), given.journal(), mark);
    }

    Outcome revise(Actor who, Instant at, int place, @Nullable MarkValue value) {
        MarkRevision revision = MarkRevision.builder()
                .lesson(given.lesson())
                .pupil(given.pupil())
                .place(place)
                .seen(Math.max(1, version(place)))
                .value(value)
                .build();
        return ChangeMark.using(ports).change(deed(who, at), given.journal(), revision);
    }

    /** Withdraws one mark and puts another in the next place, both in one unit of work. */
    List<Outcome> exchange(Actor who, Instant at, int place, MarkValue value, WorkKind kind) {
        MarkCell withdrawn = MarkCell.builder()
                .id(next())
                .pupil(given.pupil())
                .place(place)
                .seen(version(place))
                .build();
        MarkCell put = MarkCell.builder()
                .id(next())
                .pupil(given.pupil())
                .place(place + 1)
                .value(value)
                .workKind(kind)
                .build();
        return PutMarks.using(ports).put(who.id(), at, given.journal(), given.lesson(), List.of(withdrawn, put));
    }

    Outcome batch(Actor who, Instant at, MarkValue value) {
        MarkCell cell = MarkCell.builder()
                .id(next())
                .pupil(given.pupil())
                .seen(version(1))
                .value(value)
                .build();
        return PutMarks.using(ports)
                .put(who.id(), at, given.journal(), given.lesson(), List.of(cell))
                .get(0);
    }

    Outcome schedule(Actor who, Instant at, Instant start) {
        return ScheduleLesson.using(ports)
                .schedule(
                        deed(who, at),
                        given.journal(),
                        ALGEBRA,
                        given.lesson(),
                        LessonRecord.at(start),
                        lessonVersion());
    }

    Outcome cancel(Actor who, Instant at) {
        return ScheduleLesson.using(ports).cancel(deed(who, at), given.journal(), given.lesson(), lessonVersion());
    }

    Outcome record(Actor who, Instant at) {
        HeldLesson held = new HeldLesson("Дроби", WorkKind.CURRENT, null);
        return RecordLesson.using(ports).record(deed(who, at), given.journal(), given.lesson(), held, lessonVersion());
    }

    Outcome unrecord(Actor who, Instant at) {
        return RecordLesson.using(ports).withdraw(deed(who, at), given.journal(), given.lesson(), lessonVersion());
    }

    Outcome recordAnew(Actor who, Instant at, Instant start) {
        UntimetabledLesson lesson = new UntimetabledLesson(ALGEBRA, given.lesson(), start, null, null, null);
        return RecordLesson.using(ports)
                .recordUntimetabled(deed(who, at), given.journal(), lesson, new HeldLesson("Дроби", null, null));
    }

    Outcome appoint(Actor who, Instant at, PersonId substitute) {
        return AppointSubstitute.using(ports)
                .appoint(deed(who, at), given.journal(), given.lesson(), substitute, lessonVersion());
    }

    Outcome direct(Actor who, Instant at, int place, Instant until) {
        return GiveDirective.using(ports)
                .give(deed(who, at), given.journal(), given.administrator().id(), given.slot(place), until);
    }

    Outcome exam(Actor who, Instant at, String name, @Nullable MarkValue value, LocalDate received) {
        FinalMarkOrder order = FinalMarkOrder.builder()
                .subject(ALGEBRA)
                .pupil(given.pupil())
                .kind(FinalKind.EXAM)
                .period(name)
                .value(value)
                .receivedOn(received)
                .seen(version(Slot.finalMark(ALGEBRA, given.pupil(), FinalKind.EXAM, name)))
                .build();
        return SetFinalMark.using(ports).set(deed(who, at), given.journal(), order);
    }
}
