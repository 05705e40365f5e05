package io.schooljournal.core.usecase;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.MarkEntry;
import io.schooljournal.core.journal.Moment;
import io.schooljournal.core.lesson.Lesson;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Permit;
import io.schooljournal.core.port.PermittedEntry;
import io.schooljournal.core.port.Storage;
import org.jspecify.annotations.Nullable;

/** The gate through which every write goes: it asks the policy, and writes entry and change together. */
final class Gate {
    private final JournalPolicy policy;

    Gate(JournalPolicy policy) {
        this.policy = policy;
    }

    Answer ask(Action action, Occasion occasion, @Nullable WorkKind workKind) {
        Request request = Request.builder()
                .at(Moment.recorded(occasion.at()))
                .zone(occasion.zone())
                .actor(occasion.actor())
                .action(action)
                .target(target(occasion, workKind))
                .state(occasion.state())
                .calendar(occasion.calendar())
                .build();
        return Permit.ask(policy, request);
    }

    MarkOutcome write(Storage storage, Answer answer, MarkEntry entry, @Nullable MarkEntry superseded) {
        Permit permit = answer.permit();
        if (permit == null) {
            return new MarkOutcome.Refused(answer.explanation());
        }
        PermittedEntry permitted = permit.admit(entry, superseded);
        Change change = storage.changeLog().append(permitted);
        storage.journals().append(permitted);
        return new MarkOutcome.Done(entry, change, answer.explanation());
    }

    private static Target target(Occasion occasion, @Nullable WorkKind workKind) {
        Lesson lesson = occasion.lesson();
        return Target.builder()
                .schoolClass(lesson.schoolClass())
                .grade(lesson.grade())
                .subject(lesson.subject())
                .subjectArea(lesson.area())
                .activity(lesson.activity())
                .subgroup(lesson.subgroup())
                .pupil(occasion.pupil())
                .lessonStart(lesson.startsAt())
                .substitute(lesson.substitute())
                .classesEnd(occasion.classesEnd())
                .workKind(workKind)
                .build();
    }
}
