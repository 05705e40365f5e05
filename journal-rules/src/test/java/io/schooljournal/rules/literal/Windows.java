package io.schooljournal.rules.literal;

import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.school.SubjectArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The windows of sosh21 (P-5.5.e to P-5.5.h, R-4.1); the other regulations set none.
 *
 * @param closesAt the first instant outside
 * @param clauses the clauses that set it
 */
record Windows(Instant closesAt, List<String> clauses) {
    /** The window of the request, or null when none applies. */
    static @Nullable Windows of(School school, Facts facts) {
        if (school != School.SOSH21) {
            return null;
        }
        return switch (facts.request().action()) {
            case RECORD_ATTENDANCE -> days(facts, facts.dayOf(facts.lessonStart()), 2, "P-5.5.e", "R-4.1.a");
            case PUT_MARK, CHANGE_MARK -> ofMark(facts, facts.dayOf(facts.lessonStart()));
            case SET_FINAL_MARK -> days(facts, facts.periodEnd(), 7, "P-5.5.h", "R-4.1.d");
            default -> null;
        };
    }

    private static Windows ofMark(Facts facts, LocalDate day) {
        WorkKind kind = facts.workKind();
        if (kind == WorkKind.MONITORING) {
            return days(facts, day, 7, "P-5.5.f", "R-4.1.b");
        }
        if (kind == WorkKind.ESSAY && isLongEssay(facts)) {
            return days(facts, day, 14, "P-5.5.g", "R-4.1.c");
        }
        return days(facts, day, 2, "P-5.5.e", "R-4.1.a");
    }

    private static boolean isLongEssay(Facts facts) {
        boolean senior = facts.grade() == 10 || facts.grade() == 11;
        return senior && (facts.area() == SubjectArea.RUSSIAN_LANGUAGE || facts.area() == SubjectArea.LITERATURE);
    }

    /** Open up to and including the local day this many days after; walked one day at a time. */
    private static Windows days(Facts facts, LocalDate day, int count, String... clauses) {
        LocalDate lastDay = day;
        for (int walked = 0; walked < count; walked++) {
            lastDay = lastDay.plusDays(1);
        }
        List<String> cited = List.of(clauses).stream().map(School.SOSH21::cite).toList();
        return new Windows(facts.startOf(lastDay.plusDays(1)), cited);
    }

    boolean isClosedAt(Instant instant) {
        return !instant.isBefore(closesAt);
    }
}
