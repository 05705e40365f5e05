package io.schooljournal.core.contract;

import io.schooljournal.core.content.Directive;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rule read off what was written, without asking the policy: no mark was put or changed before its lesson began, after
 * its window, or by somebody who could not; a mark beside a withdrawn one counts as a change of that one too.
 */
final class LiteralRule {
    private final Given given;
    private final LiteralPolicy policy;
    private final Map<Slot, Entry> standing = new LinkedHashMap<>();
    private final Map<Slot, WorkKind> kinds = new LinkedHashMap<>();
    /** What the lesson was recorded as when an ordinary mark could no longer be put; null when as nothing. */
    private @Nullable WorkKind recorded;

    private final List<String> breaches = new ArrayList<>();

    LiteralRule(Given given, LiteralPolicy policy) {
        this.given = given;
        this.policy = policy;
    }

    /** Returns every breach in a journal's entries, given in the order of its log. */
    List<String> breachesIn(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.slot().kind() == EntryKind.MARK) {
                judge(entry);
            }
            if (entry.slot().kind() == EntryKind.LESSON && entry.enteredAt().isBefore(closingOfOrdinary())) {
                recorded = entry.content() instanceof LessonRecord lesson ? lesson.workKind() : null;
            }
            standing.put(entry.slot(), entry);
        }
        return breaches;
    }

    private void judge(Entry mark) {
        if (mark.content() instanceof MarkRecord written) {
            kinds.putIfAbsent(mark.slot(), written.workKind());
        }
        LessonRecord lesson = lesson();
        if (mark.enteredAt().isBefore(lesson.startsAt())) {
            breaches.add("before the lesson: " + mark);
        }
        if (!mark.enteredAt().isBefore(closing(mark))) {
            breaches.add("after the window: " + mark);
        }
        if (isUnderAnotherName(mark)) {
            breaches.add("late, as what the lesson was not recorded as: " + mark);
        }
        if (!mayWrite(mark, lesson)) {
            breaches.add("by whoever may not: " + mark);
        }
    }

    private boolean isUnderAnotherName(Entry mark) {
        return mark.version() == 1
                && recorded != null
                && recorded != kinds.get(mark.slot())
                && !mark.enteredAt().isBefore(closingOfOrdinary());
    }

    private Instant closingOfOrdinary() {
        int days = policy.days(Action.PUT_MARK, WorkKind.CURRENT);
        return Given.MOSCOW.startOf(Given.MOSCOW.dayOf(Given.LESSON_START).plusDays(days + 1L));
    }

    private LessonRecord lesson() {
        return standing.values().stream()
                .map(Entry::content)
                .filter(LessonRecord.class::isInstance)
                .map(LessonRecord.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the first instant at which the version can no longer be written; windows count from the day of the lesson. */
    private Instant closing(Entry mark) {
        WorkKind own = Objects.requireNonNull(kinds.get(mark.slot()));
        int days = policy.days(mark.version() == 1 ? Action.PUT_MARK : Action.CHANGE_MARK, own);
        if (mark.version() == 1) {
            for (Entry beside : standing.values()) {
                if (beside.slot().kind() == EntryKind.MARK && beside.withdrawn()) {
                    days = Math.min(days, policy.days(Action.CHANGE_MARK, kinds.get(beside.slot())));
                }
            }
        }
        return Given.MOSCOW.startOf(Given.MOSCOW.dayOf(Given.LESSON_START).plusDays(days + 1L));
    }

    private boolean mayWrite(Entry mark, LessonRecord lesson) {
        PersonId by = mark.enteredBy();
        return by.equals(given.teacher().id())
                || by.equals(given.colleague().id())
                || by.equals(given.deputy().id())
                || by.equals(lesson.substitute())
                || (by.equals(given.administrator().id()) && directed(mark));
    }

    private boolean directed(Entry mark) {
        return standing.values().stream()
                .map(Entry::content)
                .anyMatch(content -> content instanceof Directive directive
                        && directive.slot().equals(mark.slot().text())
                        && mark.enteredAt().isBefore(directive.until()));
    }
}
