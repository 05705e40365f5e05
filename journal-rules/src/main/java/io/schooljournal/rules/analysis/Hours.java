package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A grid asks at the last instant in and the first out; people ask at ordinary hours. */
final class Hours {
    private static final LocalTime AT_THE_LESSON = LocalTime.of(9, 20);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 30);
    private static final LocalTime EVENING = LocalTime.of(18, 20);
    private static final LocalTime LATE_EVENING = LocalTime.of(23, 30);
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private Hours() {}

    /** Returns the request at an ordinary hour near by at which the same holds, or as it is when there is none. */
    static Request moreOrdinary(Request request, Predicate<Request> same) {
        for (Instant hour : around(request)) {
            Request other = Request.builder().from(request).at(hour).build();
            if (same.test(other)) {
                return other;
            }
        }
        return request;
    }

    private static List<Instant> around(Request request) {
        LocalDate day = request.zone().dayOf(request.at());
        List<Instant> hours = new ArrayList<>();
        for (LocalTime time : List.of(AFTERNOON, AT_THE_LESSON, EVENING, LATE_EVENING, MORNING)) {
            hours.add(Draft.instant(day, time));
        }
        hours.add(Draft.instant(day.plusDays(1), AFTERNOON));
        return hours;
    }
}
