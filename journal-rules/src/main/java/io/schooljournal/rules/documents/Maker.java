package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.rules.register.Choice;
import java.util.Set;

/** Makes one kind of document. */
interface Maker {
    DocumentKind kind();

    Text title();

    Set<Choice> takes();

    default Set<Choice> needs() {
        return Set.of();
    }

    void write(Draft draft);
}
