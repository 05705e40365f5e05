package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.NoticeTerms.Topic;
import io.schooljournal.core.report.Choice;
import java.util.Set;

/** Makes one kind of document. */
interface Maker {
    DocumentKind kind();

    Text title();

    Set<Choice> takes();

    default Set<Choice> needs() {
        return Set.of();
    }

    /** What people learn from it. */
    default Set<Topic> shows() {
        return Set.of();
    }

    /** Whether it cannot do without knowing which marks count as what. */
    default boolean reckons() {
        return false;
    }

    void write(Draft draft);
}
