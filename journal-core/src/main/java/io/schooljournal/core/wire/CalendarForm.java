package io.schooljournal.core.wire;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.calendar.SchoolZone;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A school's calendar is read from {@code {"schoolWeek":6,"from":"…","to":"…","daysOff":["…"]}}. */
final class CalendarForm {
    private CalendarForm() {}

    static @Nullable SchoolCalendar read(Members root, SchoolZone zone, List<String> ignored) {
        if (root.any("calendar") == null) {
            return null;
        }
        Members calendar = root.object("calendar");
        Integer days = calendar.required("schoolWeek", calendar.count("schoolWeek", 5, 6));
        LocalDate from = calendar.required("from", calendar.date("from"));
        LocalDate to = calendar.required("to", calendar.date("to"));
        Set<LocalDate> daysOff = new HashSet<>(calendar.dates("daysOff"));
        calendar.collectIgnored(ignored);
        if (days == null || from == null || to == null) {
            return null;
        }
        if (to.isBefore(from)) {
            calendar.refuse("to", "calendar must not end before it starts");
            return null;
        }
        return new SchoolCalendar(zone, SchoolWeek.ofDays(days), daysOff, from, to);
    }
}
