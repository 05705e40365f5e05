package io.schooljournal.rest.form;

import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.usecase.Papers;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The papers that a message says were shown. */
final class ShownPapers {
    private ShownPapers() {}

    /** Returns the papers; nobody came in person unless the message says so. */
    static Papers of(@Nullable List<Paper> papers, @Nullable Boolean inPerson) {
        return new Papers(papers == null ? Set.of() : Set.copyOf(papers), Boolean.TRUE.equals(inPerson));
    }
}
