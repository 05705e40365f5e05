package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Request;
import java.util.List;
import java.util.function.Function;

/** What is compared in the audit of a million marks in memory. */
public enum BulkContender {
    /** Columns of numbers. */
    FLOOR("floor: primitive columns", BulkFloor::new),
    /** Hand-written for speed, mark by mark. */
    HAND_TUNED("hand-written, tuned", marks -> new BulkByHand(marks, HandTuned::decide)),
    /** Hand-written for speed, with the end of the window kept from one mark of a lesson to the next. */
    HAND_REMEMBERING("hand-written, tuned, remembers the last mark", BulkRemembering::new),
    /** Hand-written as one does. */
    HAND_WRITTEN("hand-written, `switch` + `java.time`", marks -> new BulkByHand(marks, HandWritten::decide)),
    /** This library. */
    SCHOOL_JOURNAL("The School Journal, EntryAudit", BulkSchoolJournal::new),
    /** This library, asked as before each write. */
    DECIDE("The School Journal, decide for each", BulkDecide::new);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // a constructor
    private final Function<List<Request>, BulkEngine> start;

    BulkContender(String label, Function<List<Request>, BulkEngine> start) {
        this.label = label;
        this.start = start;
    }

    /** Returns what the table calls it. */
    String label() {
        return label;
    }

    /** Makes it ready for some marks. */
    BulkEngine start(List<Request> marks) {
        return start.apply(marks);
    }
}
