package io.schooljournal.rules.analysis;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.rules.engine.WindowTerms;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When an action may be taken, cut where windows close and deadlines pass: the last instant before and the first after each
 * cut, which between them stand for all instants.
 *
 * <p>Around the lesson the instant of the action moves; around the end of the study period that end moves, so that the two
 * are independent of each other.
 */
final class Times {
    private final Action action;
    private final LocalDate day;
    private final SchoolCalendar calendar;
    private final List<WrittenRule> terms;
    private final boolean beforeLessonMatters;

    Times(Action action, LocalDate day, List<WrittenRule> rules) {
        this.action = action;
        this.day = day;
        this.calendar = Draft.calendar(day);
        this.terms =
                rules.stream().filter(rule -> rule.is("window", "deadline")).toList();
        this.beforeLessonMatters = rules.stream().anyMatch(rule -> rule.is("not-before-lesson"));
    }

    void addTo(List<Dimension> dimensions) {
        List<WrittenRule> clocks = anchored("LESSON_CLOCK");
        if (!clocks.isEmpty() || !anchored("CLASSES_END").isEmpty()) {
            dimensions.add(new Dimension(Dimension.Of.LESSON, lessons(clocks)));
        }
        List<Choice> times = times();
        if (!times.isEmpty()) {
            dimensions.add(new Dimension(Dimension.Of.TIME, times));
        }
        if (!anchored("PERIOD_END").isEmpty() || !anchored("RECEIPT").isEmpty()) {
            dimensions.add(new Dimension(Dimension.Of.PERIOD, periods()));
        }
    }

    private List<WrittenRule> anchored(String anchor) {
        return terms.stream().filter(rule -> rule.says("anchor", anchor)).toList();
    }

    private static List<Choice> lessons(List<WrittenRule> clocks) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("CLASSES_END", 0, null, draft -> lesson(draft, Draft.LESSON, Draft.CLASSES_END)));
        choices.add(new Choice(
                "END_UNKNOWN", 1, Phrases.of("lesson.END_UNKNOWN"), draft -> lesson(draft, Draft.LESSON, null)));
        for (WrittenRule clock : clocks) {
            LocalTime time = time(clock);
            choices.add(new Choice(
                    "LATE", 1, Phrases.of("lesson.LATE", time), draft -> lesson(draft, time, time.plusMinutes(45))));
            choices.add(new Choice(
                    "ENDS_LATE",
                    2,
                    Phrases.of("lesson.ENDS_LATE", time),
                    draft -> lesson(draft, Draft.LESSON, time.plusMinutes(1))));
        }
        return choices;
    }

    private static void lesson(Draft draft, LocalTime start, @Nullable LocalTime end) {
        draft.lessonStart = Draft.instant(draft.day, start);
        draft.classesEnd = end == null ? null : Draft.instant(draft.day, end);
    }

    private static LocalTime time(WrittenRule clock) {
        return LocalTime.parse(String.valueOf(clock.text("time")));
    }

    private List<Choice> times() {
        List<Choice> choices = new ArrayList<>();
        if (beforeLessonMatters) {
            at(choices, 2, draft -> lessonStart(draft).minusNanos(1));
            at(choices, 0, this::lessonStart);
        }
        for (WrittenRule clock : anchored("LESSON_CLOCK")) {
            after(choices, draft -> Draft.instant(day, time(clock)));
        }
        for (WrittenRule rule : anchored("CLASSES_END")) {
            Duration minutes = Duration.ofMinutes(rule.number("minutes"));
            after(choices, draft -> classesEnd(draft).plus(minutes));
        }
        Set<Integer> days = new TreeSet<>();
        for (WrittenRule rule : anchored("LESSON")) {
            if (rule.says("closes", WindowTerms.Closes.SAME_TIME.name())) {
                int last = lastDay(rule);
                around(choices, draft -> sameTime(draft, last));
            }
            days.add(lastDay(rule));
            if (rule.says("keptOpen", WindowTerms.KeptOpen.UNTIL_NEXT_LESSON.name())) {
                days.add(Draft.NEXT_LESSON_DAYS);
            }
        }
        if (!anchored("LESSON_CLOCK").isEmpty() || !anchored("CLASSES_END").isEmpty()) {
            days.add(0);
        }
        for (int last : days) {
            around(choices, draft -> Draft.ZONE.startOf(day.plusDays(last + 1L)));
        }
        return choices;
    }

    private Instant lessonStart(Draft draft) {
        Instant start = draft.lessonStart;
        return start == null ? Draft.instant(day, Draft.LESSON) : start;
    }

    private Instant classesEnd(Draft draft) {
        Instant end = draft.classesEnd;
        return end == null ? Draft.instant(day, Draft.CLASSES_END) : end;
    }

    private Instant sameTime(Draft draft, int last) {
        LocalTime time = lessonStart(draft).atZone(Draft.ZONE.id()).toLocalTime();
        return Draft.instant(day.plusDays(last), time);
    }

    /** Returns the last day of a term, in days after the lesson. */
    private int lastDay(WrittenRule rule) {
        int days = rule.number("days");
        if (!rule.says("count", WindowTerms.Count.WORKING_DAYS.name())) {
            return days;
        }
        LocalDate last = calendar.schoolDayAfter(day, days).orElse(day.plusDays(days));
        return (int) ChronoUnit.DAYS.between(day, last);
    }

    /** A cut of which the instant itself is out: the end of a day, or of a window. */
    private void around(List<Choice> choices, Function<Draft, Instant> cut) {
        at(choices, 1, draft -> cut.apply(draft).minusNanos(1));
        at(choices, 1, cut);
    }

    /** A cut of which the instant itself is still in. */
    private void after(List<Choice> choices, Function<Draft, Instant> cut) {
        at(choices, 1, cut);
        at(choices, 1, draft -> cut.apply(draft).plusNanos(1));
    }

    private static void at(List<Choice> choices, int unusual, Function<Draft, Instant> at) {
        Consumer<Draft> effect = draft -> draft.at = at.apply(draft);
        choices.add(new Choice("TIME " + choices.size(), unusual, null, effect));
    }

    private List<Choice> periods() {
        Set<Integer> after = new TreeSet<>();
        for (WrittenRule rule : anchored("PERIOD_END")) {
            int days = rule.number("days");
            int most = rule.says("count", WindowTerms.Count.WORKING_DAYS.name()) ? days + days / 5 + 2 : days;
            for (int day = days; day <= most + 1; day++) {
                after.add(day);
            }
        }
        for (WrittenRule rule : anchored("RECEIPT")) {
            after.add(rule.number("days"));
            after.add(rule.number("days") + 1);
        }
        List<Choice> choices = new ArrayList<>();
        for (int days : after) {
            Text label = days >= 0
                    ? Phrases.of("period.after", Phrases.days(days))
                    : Phrases.of("period.before", Phrases.days(-days));
            choices.add(new Choice(
                    "PERIOD " + days,
                    Math.min(1, choices.size()),
                    label,
                    draft -> draft.periodEnd = Draft.ZONE.dayOf(draft.at).minusDays(days)));
        }
        for (WrittenRule rule : anchored("RECEIPT")) {
            Duration term = Duration.ofHours(24L * rule.number("days"));
            received(choices, term);
            received(choices, term.plusNanos(1));
        }
        return choices;
    }

    /** The instant of the receipt is known, and lies so long before. */
    private static void received(List<Choice> choices, Duration before) {
        choices.add(new Choice("RECEIPT " + before, 1, Phrases.of("period.received"), draft -> {
            draft.receivedAt = draft.at.minus(before);
            draft.periodEnd = Draft.ZONE.dayOf(draft.receivedAt);
        }));
    }

    @Override
    public String toString() {
        return action + " " + day;
    }
}
