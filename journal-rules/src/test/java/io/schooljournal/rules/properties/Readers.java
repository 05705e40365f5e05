package io.schooljournal.rules.properties;

import io.schooljournal.core.decision.Request;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.analysis.ExampleForm;
import io.schooljournal.rules.literal.Answer;
import io.schooljournal.rules.literal.LiteralEvaluator;
import io.schooljournal.rules.literal.LiteralReading;
import java.util.Map;

/**
 * Two readers of one regulation: a policy, and the literal reader.
 *
 * @param regulation the regulation both read
 * @param policy the reader that is tried
 */
record Readers(String regulation, JournalPolicy policy) {
    /** Tells whether the literal reader does not admit the policy's answer. */
    boolean disagreeOn(Request request) {
        return !literal(request).admits(answer(request));
    }

    /** Returns a shrinker that keeps what they disagree about in a request. */
    Shrinker likeIn(Request request) {
        String about = about(request);
        return new Shrinker(other -> disagreeOn(other) && about(other).equals(about));
    }

    Answer answer(Request request) {
        return Answer.of(policy.explain(request));
    }

    LiteralReading literal(Request request) {
        return LiteralEvaluator.read(regulation, request);
    }

    /** Returns what they disagree about: the verdict, the reasons, or what else of an answer with which verdict. */
    String about(Request request) {
        Answer literal = literal(request).answer();
        return literal.verdict() + ", " + Disagreements.about(answer(request), literal);
    }

    /** Returns the smallest request on which they disagree in the same way, with the literal answer as what is expected. */
    PublicCase smallest(String name, Request request) {
        Map<String, Object> smallest = likeIn(request).shrink(ExampleForm.write(regulation, request));
        PublicCase found = new PublicCase(name, smallest, Map.of());
        Request asked = found.call().request();
        return new PublicCase(
                name, smallest, PublicCase.expectation(asked, literal(asked).answer()));
    }
}
