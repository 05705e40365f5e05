package io.schooljournal.core.report;

import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.NoticeTerms.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A document that can be made.
 *
 * @param kind which document
 * @param title its title
 * @param takes by what it can be limited
 * @param needs what it cannot be made without; a class is known by its pupil
 * @param shows what people learn from it
 * @param clauses the clauses that ask for it, in the order of the regulation; empty when none does
 */
public record Offer(
        DocumentKind kind,
        Text title,
        Set<Choice> takes,
        Set<Choice> needs,
        Set<Topic> shows,
        List<ClauseRef> clauses) {
    /** The offer keeps its own copies. */
    public Offer {
        takes = Set.copyOf(takes);
        needs = Set.copyOf(needs);
        shows = Set.copyOf(shows);
        clauses = List.copyOf(clauses);
    }

    /**
     * Returns the name by which a command asks for the document.
     *
     * @return such as {@code class-performance-sheet}
     */
    public String name() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
