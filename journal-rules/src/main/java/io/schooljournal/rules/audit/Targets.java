package io.schooljournal.rules.audit;

import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.rules.facts.Classes;
import io.schooljournal.rules.facts.Lessons;
import org.jspecify.annotations.Nullable;

/** What entries are about, as far as the package knows. */
final class Targets {
    private static final Target UNKNOWN = Target.builder().build();

    private Targets() {}

    /** An entry of a pupil at a lesson; what the package lacks stays unknown. */
    static Target of(Lessons.@Nullable Held lesson, Classes.@Nullable Pupil pupil) {
        return of(lesson, pupil, null);
    }

    /** An entry of a pupil at a lesson, about work of a kind. */
    static Target of(Lessons.@Nullable Held lesson, Classes.@Nullable Pupil pupil, @Nullable WorkKind work) {
        Target page = lesson == null ? UNKNOWN : lesson.target;
        return pupil == null && work == null
                ? page
                : Target.builder()
                        .from(page)
                        .pupil(pupil == null ? null : pupil.id())
                        .workKind(work)
                        .build();
    }
}
