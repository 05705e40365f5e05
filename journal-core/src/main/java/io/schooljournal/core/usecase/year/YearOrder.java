package io.schooljournal.core.usecase.year;

import io.schooljournal.core.decision.State;

/** Years are opened and closed on an order of the head, which is what a regulation may ask for as a directive. */
final class YearOrder {
    /** The order is at hand: no activity that opens or closes a year goes without one. */
    static final State STATE = State.builder().remark(false).directive(true).build();

    private YearOrder() {}
}
