package io.schooljournal.rules.literal;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.school.Activity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The deadlines of one entry, each clause with the first instant that is late; what cannot be known is not due. */
final class Deadlines {
    private final School school;
    private final Facts facts;
    private final Map<String, Due> dues = new TreeMap<>();

    /** A deadline as it is told; "not later than two hours" still holds at the second hour, a day is over at midnight. */
    private record Due(Instant told, boolean inclusive) {
        boolean isMissedAt(Instant instant) {
            return inclusive ? instant.isAfter(told) : !instant.isBefore(told);
        }
    }

    private Deadlines(School school, Facts facts) {
        this.school = school;
        this.facts = facts;
    }

    /** What the request has missed, or null when it is in time or nothing is due. */
    static @Nullable Late missed(School school, Facts facts) {
        AdvisoryCode code = switch (facts.request().action()) {
            case RECORD_LESSON -> AdvisoryCode.LESSON_RECORD_LATE;
            case RECORD_ATTENDANCE -> AdvisoryCode.ATTENDANCE_LATE;
            case ASSIGN_HOMEWORK -> AdvisoryCode.HOMEWORK_LATE;
            case PUT_MARK -> AdvisoryCode.MARK_LATE;
            case SET_FINAL_MARK -> AdvisoryCode.FINAL_MARK_LATE;
            default -> null;
        };
        return code == null ? null : new Deadlines(school, facts).collect().judge(code);
    }

    private Deadlines collect() {
        LocalDate periodEnd = request().target().periodEnd();
        Instant lesson = request().target().lessonStart();
        if (request().action() == Action.SET_FINAL_MARK && periodEnd != null) {
            ofFinal(periodEnd, request().target().finalKind());
        }
        if (request().action() == Action.SET_FINAL_MARK && school == School.MITYAEVO) {
            ofResultInMityaevo(periodEnd, request().target().finalKind());
        }
        if (request().action() != Action.SET_FINAL_MARK && lesson != null) {
            ofLesson(facts.dayOf(lesson));
        }
        if (school == School.SOSH21 && isDueAfterClasses()) {
            twoHoursAfterClasses(lesson == null ? null : facts.dayOf(lesson));
        }
        return this;
    }

    /** P-3.7.d speaks of homework and of current marks. */
    private boolean isDueAfterClasses() {
        boolean currentMark =
                request().action() == Action.PUT_MARK && request().target().workKind() == WorkKind.CURRENT;
        return currentMark || request().action() == Action.ASSIGN_HOMEWORK;
    }

    private @Nullable Late judge(AdvisoryCode code) {
        Set<String> clauses = new TreeSet<>();
        Instant earliest = null;
        for (Map.Entry<String, Due> deadline : dues.entrySet()) {
            Instant told = deadline.getValue().told();
            if (deadline.getValue().isMissedAt(request().at())) {
                clauses.add(deadline.getKey());
                earliest = earliest == null || told.isBefore(earliest) ? told : earliest;
            }
        }
        return earliest == null ? null : new Late(code, earliest, clauses);
    }

    private void ofLesson(LocalDate day) {
        switch (school) {
            case SOSH21 -> ofLessonInSosh21(day);
            case SHKOLA4 -> ofLessonInShkola4(day);
            case GYMNASIUM11 -> ofLessonInGymnasium11(day);
            case KARMALO -> ofLessonInKarmalo(day);
            case MITYAEVO -> ofLessonInMityaevo(day);
        }
    }

    private void ofLessonInSosh21(LocalDate day) {
        switch (request().action()) {
            case RECORD_LESSON -> byEndOf(day, "P-3.7.c", "P-5.5.c", "P-5.5.i", "P-8.1");
            case RECORD_ATTENDANCE -> byEndOf(day, "P-3.7.c", "P-5.5.i", "R-3.2.1", "P-8.1");
            case ASSIGN_HOMEWORK -> byEndOf(day, "P-5.5.d", "R-3.2.3.b", "P-8.1");
            case PUT_MARK -> {
                if (request().target().workKind() == WorkKind.CURRENT) {
                    byEndOf(day, "R-3.2.1", "P-8.1");
                }
            }
            default -> {}
        }
    }

    /** P-3.7.d: on the day of the lesson, not later than two hours after the pupils' classes end. */
    private void twoHoursAfterClasses(@Nullable LocalDate day) {
        Instant classesEnd = request().target().classesEnd();
        Instant hours = classesEnd == null ? null : classesEnd.plus(Duration.ofHours(2));
        Instant endOfDay = day == null ? null : facts.startOf(day.plusDays(1));
        if (hours != null && (endOfDay == null || hours.isBefore(endOfDay))) {
            dues.put(school.cite("P-3.7.d"), new Due(hours, true));
        } else if (endOfDay != null) {
            dues.put(school.cite("P-3.7.d"), new Due(endOfDay, false));
        }
    }

    private void ofLessonInShkola4(LocalDate day) {
        switch (request().action()) {
            case RECORD_LESSON -> byEndOf(day, "5.4");
            case RECORD_ATTENDANCE, ASSIGN_HOMEWORK, PUT_MARK -> byEndOf(day, "4.5.1", "5.4");
            default -> {}
        }
    }

    private void ofLessonInGymnasium11(LocalDate day) {
        boolean firstGrade =
                request().target().grade() == null || request().target().grade().number() == 1;
        switch (request().action()) {
            case RECORD_LESSON, PUT_MARK -> byEndOf(day, "3.4", "4.4.1", "5.4");
            case ASSIGN_HOMEWORK -> {
                if (!firstGrade) {
                    byEndOf(day, "3.4", "4.4.1", "5.4");
                }
            }
            case RECORD_ATTENDANCE -> byEndOf(day, "3.4", "5.4");
            default -> {}
        }
    }

    private void ofLessonInKarmalo(LocalDate day) {
        switch (request().action()) {
            case RECORD_ATTENDANCE, PUT_MARK -> byEndOf(day, "5.2.3.b");
            default -> {}
        }
    }

    private void ofLessonInMityaevo(LocalDate day) {
        switch (request().action()) {
            case RECORD_LESSON, RECORD_ATTENDANCE -> byEndOf(day, "A3-2.1.a");
            case ASSIGN_HOMEWORK -> homeworkInMityaevo(day);
            case PUT_MARK -> markInMityaevo(day, request().target().workKind());
            default -> {}
        }
    }

    /** A3-2.2: by 17:00; for an out-of-lesson activity that ends later, by the end of that day. */
    private void homeworkInMityaevo(LocalDate day) {
        Instant five =
                day.atTime(LocalTime.of(17, 0)).atZone(request().zone().id()).toInstant();
        Instant lesson = request().target().lessonStart();
        Instant classesEnd = request().target().classesEnd();
        boolean endsLater =
                (lesson != null && !lesson.isBefore(five)) || (classesEnd != null && classesEnd.isAfter(five));
        boolean heldLater = endsLater && request().target().activity() == Activity.OUT_OF_LESSON;
        Due due = heldLater ? new Due(facts.startOf(day.plusDays(1)), false) : new Due(five, true);
        dues.put(school.cite("A3-2.2"), due);
    }

    private void markInMityaevo(LocalDate day, @Nullable WorkKind kind) {
        if (kind == WorkKind.CURRENT) {
            byEndOf(day, "D-3.10");
        } else if (kind != null) {
            byEndOf(day.plusDays(4), "A3-2.4");
        }
    }

    private void ofFinal(LocalDate periodEnd, @Nullable FinalKind kind) {
        if (kind == null) {
            return;
        }
        boolean ofYear = kind == FinalKind.YEAR;
        boolean ofPeriod = kind == FinalKind.PERIOD;
        boolean ofExam = kind == FinalKind.EXAM || kind == FinalKind.STATE_EXAM;
        if (school == School.SOSH21 && ofPeriod) {
            byEndOf(periodEnd.minusDays(2), "R-3.2.4.b");
        } else if (school == School.SOSH21 && ofYear) {
            byEndOf(periodEnd.plusDays(2), "P-5.5.k");
        } else if (school == School.SHKOLA4 && (ofPeriod || ofYear)) {
            byEndOf(periodEnd.plusDays(3), "4.9");
        } else if (school == School.GYMNASIUM11 && !ofExam) {
            byEndOf(periodEnd, "4.4.4");
        }
    }

    private void ofResultInMityaevo(@Nullable LocalDate day, @Nullable FinalKind kind) {
        if (kind == FinalKind.EXAM || kind == FinalKind.STATE_EXAM) {
            afterReceipt(day, 1, "A4-3");
            afterReceipt(day, 3, "A3-3.3");
        }
    }

    /** "Not later than one day (сутки) after" is 24 hours when the instant is known, else the end of the next local day. */
    private void afterReceipt(@Nullable LocalDate day, int days, String clause) {
        Instant received = request().target().receivedAt();
        if (received != null) {
            dues.put(school.cite(clause), new Due(received.plus(Duration.ofHours(24L * days)), true));
        } else if (day != null) {
            byEndOf(day.plusDays(days), clause);
        }
    }

    private void byEndOf(LocalDate day, String... clauses) {
        for (String clause : clauses) {
            dues.put(school.cite(clause), new Due(facts.startOf(day.plusDays(1)), false));
        }
    }

    private Request request() {
        return facts.request();
    }
}
