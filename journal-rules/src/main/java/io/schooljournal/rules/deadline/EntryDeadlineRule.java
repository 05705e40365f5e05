package io.schooljournal.rules.deadline;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.school.Activity;
import io.schooljournal.rules.engine.DeadlineTerms;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.engine.StatedDeadline;
import io.schooljournal.rules.engine.WindowTerms;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.GradeSpan;
import io.schooljournal.rules.format.RuleEntry;
import io.schooljournal.rules.format.YamlValue;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A deadline of an entry: {@code advisory}, {@code actions}, {@code workKinds}, {@code finalKinds}, {@code anchor}, and
 * {@code days} after the anchor's day (negative: before) of which {@code count} says which are counted, {@code minutes} after the end of classes, or a {@code time} of the
 * lesson's day, with {@code laterActivity}; {@code exceptGrades} are not bound.
 */
record EntryDeadlineRule(StatedDeadline stated) implements Rule {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int MOST_DAYS = 366;
    private static final int MOST_MINUTES = 24 * 60;

    static Rule read(RuleEntry entry) throws BrokenRegulation {
        DeadlineTerms.Anchor anchor = entry.required("anchor").code(DeadlineTerms.Anchor.class);
        Optional<YamlValue> works = entry.optional("workKinds");
        Optional<YamlValue> finals = entry.optional("finalKinds");
        Optional<YamlValue> later = entry.optional("laterActivity");
        Optional<YamlValue> count = entry.optional("count");
        Optional<YamlValue> except = entry.optional("exceptGrades");
        DeadlineTerms terms = new DeadlineTerms(
                entry.required("advisory").code(AdvisoryCode.class),
                anchor,
                amount(entry, anchor),
                count.isPresent() ? count.get().code(WindowTerms.Count.class) : WindowTerms.Count.CALENDAR_DAYS,
                later.isPresent() ? later.get().code(Activity.class) : null,
                except.isPresent() ? GradeSpan.read(except.get()) : null,
                entry.clauses());
        return new EntryDeadlineRule(new StatedDeadline(
                entry.id(),
                terms,
                entry.required("actions").codes(Action.class),
                works.isPresent() ? Set.copyOf(works.get().codes(WorkKind.class)) : Set.of(),
                finals.isPresent() ? Set.copyOf(finals.get().codes(FinalKind.class)) : Set.of()));
    }

    private static int amount(RuleEntry entry, DeadlineTerms.Anchor anchor) throws BrokenRegulation {
        return switch (anchor) {
            case CLASSES_END -> entry.required("minutes").number(0, MOST_MINUTES);
            case LESSON_CLOCK -> minuteOfDay(entry.required("time"));
            case RECEIPT -> entry.required("days").number(0, MOST_DAYS);
            case LESSON, PERIOD_END -> entry.required("days").number(-MOST_DAYS, MOST_DAYS);
        };
    }

    private static int minuteOfDay(YamlValue time) throws BrokenRegulation {
        try {
            return LocalTime.parse(time.text(), TIME).get(ChronoField.MINUTE_OF_DAY);
        } catch (DateTimeException noTime) {
            throw time.broken("expected a time of day like `17:00`, not `" + time.text() + "`");
        }
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        stated.actions()
                .forEach(action ->
                        tables.action(action).deadline(stated.terms(), stated.workKinds(), stated.finalKinds()));
        tables.obligations().add(stated);
    }
}
