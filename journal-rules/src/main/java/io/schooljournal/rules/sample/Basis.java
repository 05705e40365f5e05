package io.schooljournal.rules.sample;

import io.schooljournal.core.duty.DutyScope;
import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.core.duty.Evidence;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.StatedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clauses that may stand behind a finding, read from the policy. */
interface Basis {
    /** The clauses, or null where the regulation does not know the violation. */
    @Nullable
    List<ClauseRef> of(JournalPolicy policy, LocalDate day);

    /** The package itself: no clause is needed. */
    static Basis none() {
        return (policy, day) -> List.of();
    }

    /** What every audit asks. */
    static Basis always(String clause) {
        return (policy, day) -> List.of(ClauseRef.parse(clause));
    }

    /** The rules of a kind, each with all these words in its parameters, as {@code advisory=MARK_LATE}. */
    static Basis rules(String kind, String... words) {
        return (policy, day) -> some(
                policy, rule -> rule.kind().equals(kind) && Arrays.stream(words).allMatch(word -> says(rule, word)));
    }

    /** What refuses those who may not: the grants of an action, and that what is not granted is denied. */
    static Basis grantsOf(String action) {
        return (policy, day) -> some(
                policy,
                rule -> rule.kind().equals("default-deny")
                        || (rule.kind().equals("grant") && says(rule, "actions=" + action)));
    }

    /** Either of two. */
    default Basis or(Basis other) {
        return (policy, day) -> {
            List<ClauseRef> one = of(policy, day);
            List<ClauseRef> more = other.of(policy, day);
            return one == null
                    ? more
                    : more == null
                            ? one
                            : Stream.concat(one.stream(), more.stream())
                                    .distinct()
                                    .toList();
        };
    }

    /** A check of the content. */
    static Basis check(String check) {
        return (policy, day) -> {
            List<ClauseRef> clauses = new ArrayList<>();
            policy.obligations(day).checks().stream()
                    .filter(terms -> terms.check().name().equals(check))
                    .forEach(terms -> clauses.addAll(terms.clauses()));
            return clauses.isEmpty() ? null : clauses;
        };
    }

    /** The duties that leave an evidence, and are due for such a thing. */
    static Basis duties(Evidence evidence, DutyScope... per) {
        return duties(duty -> duty.evidence() == evidence && Arrays.asList(per).contains(duty.per()));
    }

    /** The duties of a kind. */
    static Basis duties(Predicate<DutyTerms> wanted) {
        return (policy, day) -> {
            List<ClauseRef> clauses = policy.obligations(day).duties().stream()
                    .filter(wanted)
                    .flatMap(duty -> duty.clauses().stream())
                    .distinct()
                    .toList();
            return clauses.isEmpty() ? null : clauses;
        };
    }

    private static @Nullable List<ClauseRef> some(JournalPolicy policy, Predicate<StatedRule> wanted) {
        List<ClauseRef> clauses = policy.regulation().rules().stream()
                .filter(rule -> rule.stands() && wanted.test(rule))
                .flatMap(rule -> rule.clauses().stream())
                .distinct()
                .toList();
        return clauses.isEmpty() ? null : clauses;
    }

    /** Whether a parameter is this word, or has it in its list; {@code name=} alone: whether it is not there. */
    private static boolean says(StatedRule rule, String word) {
        int equals = word.indexOf('=');
        String value = rule.parameters().get(word.substring(0, equals));
        String wanted = word.substring(equals + 1);
        return wanted.isEmpty()
                ? value == null
                : value != null && Arrays.asList(value.split("[^A-Z_a-z0-9-]+")).contains(wanted);
    }
}
