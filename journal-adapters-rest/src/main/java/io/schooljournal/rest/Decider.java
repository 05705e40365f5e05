package io.schooljournal.rest;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.policy.Policies;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.Call;
import io.schooljournal.core.wire.Malformed;
import io.schooljournal.core.wire.Parsed;
import io.schooljournal.core.wire.Question;
import io.schooljournal.core.wire.Suggestion;
import io.schooljournal.rest.Outcome.Answered;
import io.schooljournal.rest.Outcome.Refused;
import io.schooljournal.rest.http.JsonText;
import io.schooljournal.rest.http.Messages;
import io.schooljournal.rest.http.ProblemType;
import io.schooljournal.rest.http.Saying;
import io.schooljournal.rest.http.Unreadable;
import io.schooljournal.rest.http.Utf8;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts one question, as it stands in its bytes, to the policy it names.
 *
 * @param question what is asked
 * @param policies the regulations that can be asked
 * @param fallback the regulation of a request that names none; null when it must name one
 * @param language the language of the messages
 * @param depth how deep a request may be nested
 */
record Decider(
        Question question, Policies policies, @Nullable String fallback, Language language, int depth) {
    Outcome decide(byte[] json) {
        try {
            Parsed parsed = question.read(JsonText.read(Utf8.decode(json), depth));
            return parsed instanceof Call call
                    ? answer(call)
                    : new Refused(ProblemType.UNREADABLE_REQUEST, (Malformed) parsed);
        } catch (Unreadable broken) {
            return Refused.of(broken, language);
        }
    }

    private Outcome answer(Call call) {
        String regulation = call.regulation() == null ? fallback : call.regulation();
        if (regulation == null) {
            Saying missing = Saying.of("regulation.missing", hint(""));
            return Refused.of(ProblemType.UNKNOWN_REGULATION, call.id(), "/regulation", said(missing));
        }
        Optional<JournalPolicy> policy = policies.find(regulation);
        if (policy.isEmpty()) {
            return Refused.of(ProblemType.UNKNOWN_REGULATION, call.id(), "/regulation", said(unknown(regulation)));
        }
        return new Answered(question.answer(policy.get(), call, language), call.ignored());
    }

    /** What is said of a regulation that nobody knows. */
    Saying unknown(String regulation) {
        return Saying.of("regulation.unknown", regulation, hint(regulation));
    }

    String said(Saying saying) {
        return Messages.in(language).text(saying);
    }

    private String hint(String given) {
        return Suggestion.among(given, policies.ids(), language);
    }
}
