package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.GradeSpan;
import io.schooljournal.rules.format.RuleEntry;
import io.schooljournal.rules.format.YamlValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule as its file states it, read parameter by parameter; the file has been compiled, so that nothing in it is broken. */
final class WrittenRule {
    /** What the lists of roles call the substitute of a lesson. */
    static final String SUBSTITUTE = "SUBSTITUTE";

    private final RuleEntry entry;
    private final String kind;
    private final Map<String, List<String>> read = new HashMap<>();

    WrittenRule(RuleEntry entry) {
        this.entry = entry;
        try {
            this.kind = entry.kind().text();
        } catch (BrokenRegulation broken) {
            throw new IllegalStateException(broken);
        }
    }

    String id() {
        return entry.id();
    }

    String kind() {
        return kind;
    }

    boolean is(String... kinds) {
        return Set.of(kinds).contains(kind);
    }

    List<ClauseRef> clauses() {
        return entry.clauses();
    }

    RuleEntry entry() {
        return entry;
    }

    boolean isInForceOn(LocalDate day) {
        LocalDate from = entry.from();
        LocalDate to = entry.to();
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    List<Action> actions() {
        return codes("actions", Action.class);
    }

    /** A window on changing alone does not bind entering. */
    boolean isOn(Action action) {
        if (action == Action.PUT_MARK && says("steps", "CHANGING_ONLY")) {
            return false;
        }
        return is("default-deny") || actions().contains(action) || says("action", action.name());
    }

    /** Returns the ids or other names that a parameter lists. */
    List<String> names(String parameter) {
        return texts(parameter);
    }

    /** Returns those whom the rule names, the substitute among them. */
    List<String> holders() {
        return texts("roles");
    }

    List<Role> roles(String parameter) {
        return texts(parameter).stream()
                .filter(name -> !name.equals(SUBSTITUTE))
                .map(Role::valueOf)
                .toList();
    }

    <E extends Enum<E>> List<E> codes(String parameter, Class<E> codes) {
        return texts(parameter).stream().map(name -> Enum.valueOf(codes, name)).toList();
    }

    /** Returns the elements of a list, one for a single value, none when the parameter is absent. */
    private List<String> texts(String parameter) {
        return read.computeIfAbsent(parameter, this::read);
    }

    private List<String> read(String parameter) {
        try {
            Optional<YamlValue> value = value(parameter);
            if (value.isEmpty()) {
                return List.of();
            }
            if (!value.get().isSequence()) {
                return List.of(value.get().text());
            }
            return value.get().elements().isEmpty() ? List.of() : value.get().texts();
        } catch (BrokenRegulation broken) {
            throw new IllegalStateException(broken);
        }
    }

    boolean has(String parameter) {
        return value(parameter).isPresent();
    }

    /** Tells whether a parameter has this value. */
    boolean says(String parameter, String value) {
        return value.equals(text(parameter));
    }

    @Nullable
    String text(String parameter) {
        List<String> texts = texts(parameter);
        return texts.isEmpty() ? null : texts.get(0);
    }

    int number(String parameter) {
        return Integer.parseInt(String.valueOf(text(parameter)));
    }

    @Nullable
    GradeSpan grades(String parameter) {
        try {
            Optional<YamlValue> value = value(parameter);
            return value.isEmpty() ? null : GradeSpan.read(value.get());
        } catch (BrokenRegulation broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Optional<YamlValue> value(String parameter) {
        try {
            return entry.optional(parameter);
        } catch (BrokenRegulation broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public String toString() {
        return entry.id();
    }
}
