package io.schooljournal.rules.sample;

/**
 * A place in the timetable.
 *
 * @param weekday from 1, Monday
 * @param number from 0, the first lesson of the day
 */
record Slot(int weekday, int number) {
    private static final int FIRST = 8 * Moments.HOUR + 30 * Moments.MINUTE;
    private static final int EVERY = 55 * Moments.MINUTE;
    private static final int LESSON = 45 * Moments.MINUTE;

    /** The second of the day at which the lesson starts. */
    int start() {
        return FIRST + number * EVERY;
    }

    /** The second of the day at which it ends. */
    int end() {
        return start() + LESSON;
    }
}
