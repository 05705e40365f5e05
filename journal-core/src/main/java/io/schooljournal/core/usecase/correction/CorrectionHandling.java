package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.correction.Correction;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.correction.GrantedCorrection;
import io.schooljournal.core.correction.RegisteredCorrection;
import io.schooljournal.core.correction.Registration;
import io.schooljournal.core.correction.RequestedCorrection;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

/** Takes applications from step to step; what a stage does not have as a method cannot be done at it. */
final class CorrectionHandling implements HandleCorrection {
    private static final List<Action> REGISTER = List.of(Action.DECIDE_CORRECTION, Action.READ_LISTS);
    private static final List<Action> DECIDE = List.of(Action.DECIDE_CORRECTION);
    private static final List<Action> APPLY_FOR = List.of(Action.REQUEST_CORRECTION);

    private final Desk desk;

    CorrectionHandling(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome register(Deed deed, Journal journal, CorrectionId correction, String number) {
        return step(
                deed,
                journal,
                correction,
                REGISTER,
                RequestedCorrection.class,
                (requested, sitting) -> requested.register(new Registration(number, sitting.at())));
    }

    @Override
    public Outcome grant(Deed deed, Journal journal, CorrectionId correction, Instant until) {
        return step(
                deed,
                journal,
                correction,
                DECIDE,
                RegisteredCorrection.class,
                (registered, sitting) -> registered.grant(sitting.actor().id(), sitting.at(), until));
    }

    @Override
    public Outcome refuse(Deed deed, Journal journal, CorrectionId correction, String note) {
        return step(
                deed,
                journal,
                correction,
                DECIDE,
                RegisteredCorrection.class,
                (registered, sitting) -> registered.refuse(sitting.actor().id(), sitting.at(), note));
    }

    @Override
    public Outcome addProtocol(Deed deed, Journal journal, CorrectionId correction, String number) {
        return step(
                deed,
                journal,
                correction,
                APPLY_FOR,
                GrantedCorrection.class,
                (granted, sitting) -> granted.withProtocol(number));
    }

    private <T extends Correction> Outcome step(
            Deed deed,
            Journal journal,
            CorrectionId correction,
            List<Action> byWhom,
            Class<T> stage,
            BiFunction<T, Sitting, Correction> step) {
        return desk.write(deed, journal, sitting -> new FiledCorrection(sitting, correction).step(byWhom, stage, step));
    }
}
