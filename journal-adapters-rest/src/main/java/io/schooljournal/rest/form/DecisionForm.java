package io.schooljournal.rest.form;

import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.AnswerForm;
import java.util.Map;

/** A decision in its public form: verdict, reasons with clauses and words, until when, what is late, what remains. */
public final class DecisionForm {
    private DecisionForm() {}

    /**
     * Writes a decision.
     *
     * @param explanation what the policy said
     * @param asked what it was asked
     * @param language in which language reasons are worded
     * @return the members in their order, absent ones left out
     */
    public static Map<String, Object> write(Explanation explanation, Request asked, Language language) {
        return AnswerForm.write(null, asked, explanation, language);
    }
}
