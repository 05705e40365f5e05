package io.schooljournal.rules.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pupil.
 *
 * @param place his or her place in the class, from 0
 * @param ability how well he or she learns, in percent
 * @param withdrawnOn the last day at school, or null
 */
record Pupil(
        String id,
        int place,
        Names.Name name,
        int ability,
        LocalDate enrolledOn,
        @Nullable LocalDate withdrawnOn) {
    boolean isEnrolled(long epochDay) {
        return enrolledOn.toEpochDay() <= epochDay && (withdrawnOn == null || epochDay <= withdrawnOn.toEpochDay());
    }
}
