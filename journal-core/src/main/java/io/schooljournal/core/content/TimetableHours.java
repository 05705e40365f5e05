package io.schooljournal.core.content;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * A subject's hours of the week stand in the timetable of a study period ({@code sosh21:P-5.5.b}).
 *
 * @param hours the hours, in the order of the week
 */
public record TimetableHours(List<Hour> hours) implements Content {
    /**
     * One hour of the week.
     *
     * @param day the day of the week
     * @param at the local time at which it starts
     */
    public record Hour(DayOfWeek day, LocalTime at) {
        static Hour parse(String text) {
            String[] parts = text.split(" ", 2);
            return new Hour(DayOfWeek.valueOf(parts[0]), LocalTime.parse(parts[1]));
        }

        @Override
        public String toString() {
            return day + " " + at;
        }
    }

    /** The list is copied. */
    public TimetableHours {
        hours = List.copyOf(hours);
    }

    static TimetableHours read(Members members) {
        return new TimetableHours(
                members.list("hours").stream().map(Hour::parse).toList());
    }

    @Override
    public String written() {
        return hours.toString();
    }

    @Override
    public Members members() {
        return Members.builder().list("hours", hours).build();
    }
}
