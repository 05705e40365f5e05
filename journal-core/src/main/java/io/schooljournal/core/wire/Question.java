package io.schooljournal.core.wire;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be asked of a policy in the public form: how the question is read, and how it is answered. */
public enum Question {
    /** May this person do this now? */
    DECISION {
        @Override
        public Parsed read(@Nullable Object document) {
            return RequestForm.read(document);
        }

        @Override
        public Map<String, Object> answer(JournalPolicy policy, Call call, Language language) {
            return AnswerForm.write(call.id(), call.request(), policy.explain(call.request()), language);
        }
    },
    /** Who may do this now? */
    WHO_MAY {
        @Override
        public Parsed read(@Nullable Object document) {
            return RequestForm.readWhoMay(document);
        }

        @Override
        public Map<String, Object> answer(JournalPolicy policy, Call call, Language language) {
            return WhoMayForm.write(call.id(), call.request(), policy.whoMay(call.request()), language);
        }
    };

    /**
     * Reads one question.
     *
     * @param document the question as a parser yields it: maps, lists, texts, numbers, booleans, null
     * @return the call, or what is wrong with it
     */
    public abstract Parsed read(@Nullable Object document);

    /**
     * Answers a question that could be read.
     *
     * @param policy who is asked
     * @param call the question
     * @param language the language of the messages
     * @return the answer in its public form
     */
    public abstract Map<String, Object> answer(JournalPolicy policy, Call call, Language language);
}
