package io.schooljournal.rules.engine;

/**
 * The terms of a window: it is open for some days after a day, and closes at an instant that follows from them.
 *
 * @param anchor the day the days count from; it is not counted itself
 * @param days how many days it stays open after that day
 * @param count which days are counted
 * @param closes when on the day after the last it closes
 * @param keptOpen what keeps it open beyond its days
 */
public record WindowTerms(Anchor anchor, int days, Count count, Closes closes, KeptOpen keptOpen) {
    /** Tells whether the window follows from its days alone, each of them counted and open to its end. */
    boolean isPlain() {
        return closes == Closes.END_OF_DAY && count == Count.CALENDAR_DAYS && keptOpen == KeptOpen.NO;
    }

    /** What keeps a window open beyond its days. */
    public enum KeptOpen {
        /** Nothing. */
        NO,
        /** It does not close before the end of the local day of the next lesson in the class and subject. */
        UNTIL_NEXT_LESSON
    }

    /** The day from which days are counted. */
    public enum Anchor {
        /** The local day of the lesson. */
        LESSON,
        /** The last day of the study period, or the day a result was received. */
        PERIOD_END
    }

    /** Which days are counted. */
    public enum Count {
        /** Every day. */
        CALENDAR_DAYS,
        /** School days only, by the school's calendar. */
        WORKING_DAYS
    }

    /** When the window closes. */
    public enum Closes {
        /** At the end of the last local day, which is 00:00 of the next. */
        END_OF_DAY,
        /** On the last day, at the local time at which the lesson started. */
        SAME_TIME
    }
}
