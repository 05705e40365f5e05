package io.schooljournal.rules.audit;

import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.State;
import org.jspecify.annotations.Nullable;

/** How things stand, for entries; those without a correction share few states, each made once. */
final class States {
    private static final int ANSWERS = 3;

    private final @Nullable State[] ordinary = new State[ANSWERS * 2 * ANSWERS];

    State of(
            @Nullable Boolean yearFinalsSet,
            boolean yearClosed,
            @Nullable Boolean enrolled,
            @Nullable CorrectionState correction) {
        if (correction == null || correction.exists()) {
            return make(yearFinalsSet, yearClosed, enrolled, correction);
        }
        int place = (answer(yearFinalsSet) * 2 + (yearClosed ? 1 : 0)) * ANSWERS + answer(enrolled);
        State state = ordinary[place];
        if (state == null) {
            state = make(yearFinalsSet, yearClosed, enrolled, correction);
            ordinary[place] = state;
        }
        return state;
    }

    private static int answer(@Nullable Boolean fact) {
        return fact == null ? 2 : fact ? 1 : 0;
    }

    private static State make(
            @Nullable Boolean yearFinalsSet,
            boolean yearClosed,
            @Nullable Boolean enrolled,
            @Nullable CorrectionState correction) {
        return State.builder()
                .yearFinalsSet(yearFinalsSet)
                .yearClosed(yearClosed)
                .pupilEnrolled(enrolled)
                .remark(false)
                .correction(correction)
                .build();
    }
}
