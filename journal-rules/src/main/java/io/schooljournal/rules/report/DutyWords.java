package io.schooljournal.rules.report;

import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.duty.Duty;
import io.schooljournal.core.duty.DutyState;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.rules.obligation.Names;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of a duty to people. */
final class DutyWords {
    private final Words words;
    private final FindingWording wording;
    private final Language language;

    DutyWords(Language language) {
        this.words = Words.in(language);
        this.wording = FindingWording.in(language);
        this.language = language;
    }

    String text(String key) {
        return words.text(key);
    }

    String first(long shown, long all) {
        return words.text("page.shown")
                .replace("{shown}", number(shown))
                .replace("{all}", number(all))
                .replace("{rest}", number(all - shown));
    }

    String what(Duty duty) {
        return duty.what().in(language);
    }

    String state(DutyState state) {
        return words.text("duty.state." + state);
    }

    /** The people who have the duty, by name where it is known, or else the roles. */
    String who(Duty duty, Names names) {
        if (duty.persons().isEmpty()) {
            return duty.who().stream().map(this::role).collect(Collectors.joining(", "));
        }
        return duty.persons().stream()
                .map(person -> name(person.value(), names))
                .collect(Collectors.joining(", "));
    }

    private String role(Role role) {
        return words.text("duty.role." + role);
    }

    String name(String id, Names names) {
        String name = names.of(id);
        return name == null ? id : name + " (" + id + ")";
    }

    /** What the duty is done for: class, subject, pupil or person, period. */
    String about(Duty duty, Names names) {
        return Stream.of(
                        text(duty.schoolClass()),
                        text(duty.subject()),
                        duty.pupil() == null ? null : name(duty.pupil().value(), names),
                        duty.concerned() == null ? null : name(duty.concerned().value(), names),
                        duty.period(),
                        duty.lesson())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    String instant(@Nullable Instant instant, SchoolZone zone) {
        return instant == null ? "" : wording.instant(instant, zone);
    }

    /** The counts of every state in one line. */
    String counts(Map<DutyState, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> state(count.getKey()) + ": " + words.number(count.getValue()))
                .collect(Collectors.joining(", "));
    }

    String number(long number) {
        return words.number(number);
    }

    String why(NotChecked gap) {
        return wording.why(gap);
    }
}
