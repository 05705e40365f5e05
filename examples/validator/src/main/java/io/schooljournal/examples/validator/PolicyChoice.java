package io.schooljournal.examples.validator;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.policy.Policies;
import io.schooljournal.core.wire.Call;
import io.schooljournal.core.wire.Malformed;
import io.schooljournal.core.wire.Parsed;
import io.schooljournal.core.wire.Suggestion;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which regulation answers a request: the one the command line names, or else the one the request names.
 *
 * <p>A request that names a regulation nobody knows is at fault in either case.
 */
final class PolicyChoice {
    private final Policies builtIn;
    private final @Nullable JournalPolicy chosen;
    private final Map<String, Optional<JournalPolicy>> found = new HashMap<>();

    PolicyChoice(Policies builtIn, @Nullable JournalPolicy chosen) {
        this.builtIn = builtIn;
        this.chosen = chosen;
        if (chosen != null) {
            found.put(chosen.regulation().id(), Optional.of(chosen));
        }
    }

    /** Returns the call unchanged when a regulation is there to answer it, and otherwise what is wrong. */
    Parsed resolve(Parsed parsed) {
        if (!(parsed instanceof Call call)) {
            return parsed;
        }
        String named = call.regulation();
        if (named == null) {
            return chosen != null
                    ? call
                    : new Malformed(
                            call.id(), "/regulation", "missing member `regulation`; name one here or by --regulation");
        }
        return find(named).isPresent()
                ? call
                : new Malformed(
                        call.id(),
                        "/regulation",
                        "unknown regulation `" + named + "`" + Suggestion.among(named, builtIn.ids()));
    }

    /**
     * Returns the policy that answers a call that was resolved.
     *
     * @throws IllegalStateException when the call was not resolved
     */
    JournalPolicy forCall(Call call) {
        if (chosen != null) {
            return chosen;
        }
        return Optional.ofNullable(call.regulation())
                .flatMap(this::find)
                .orElseThrow(() -> new IllegalStateException("no regulation for the call"));
    }

    private Optional<JournalPolicy> find(String id) {
        Optional<JournalPolicy> known = found.get(id);
        if (known != null) {
            return known;
        }
        Optional<JournalPolicy> policy = builtIn.find(id);
        if (policy.isPresent()) {
            found.put(id, policy);
        }
        return policy;
    }
}
