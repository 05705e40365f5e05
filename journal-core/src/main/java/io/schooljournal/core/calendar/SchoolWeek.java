package io.schooljournal.core.calendar;

import java.time.DayOfWeek;

/** A school works five or six days a week (пятидневная, шестидневная учебная неделя); Sunday is never a school day. */
public enum SchoolWeek {
    /** Monday to Friday. */
    FIVE_DAYS(5),
    /** Monday to Saturday. */
    SIX_DAYS(6);

    private final int days;

    SchoolWeek(int days) {
        this.days = days;
    }

    /**
     * Returns the week with this many school days.
     *
     * @param days 5 or 6
     * @return the week
     * @throws IllegalArgumentException when it is neither
     */
    public static SchoolWeek ofDays(int days) {
        return switch (days) {
            case 5 -> FIVE_DAYS;
            case 6 -> SIX_DAYS;
            default -> throw new IllegalArgumentException("school week must have 5 or 6 days, not `" + days + "`");
        };
    }

    /**
     * Returns the number of school days in a week without days off.
     *
     * @return 5 or 6
     */
    public int days() {
        return days;
    }

    /**
     * Tells whether lessons are held on this day of the week.
     *
     * @param day a day of the week
     * @return true from Monday up to Friday or Saturday
     */
    public boolean includes(DayOfWeek day) {
        return day.getValue() <= days;
    }
}
