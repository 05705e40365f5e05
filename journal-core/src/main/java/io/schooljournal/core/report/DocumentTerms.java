package io.schooljournal.core.report;

import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.ClauseRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a document: which it is, who makes it, who gets it, and when.
 *
 * @param code the id of its rule
 * @param document which document
 * @param by the roles that make it; at least one
 * @param to the roles that get it; at least one
 * @param occasion when it is made
 * @param paper true when it is put on paper
 * @param unless what a system can do that makes the document needless; null when it is always needed
 * @param clauses the clauses that ask for it; at least one
 */
public record DocumentTerms(
        String code,
        DocumentKind document,
        List<Role> by,
        List<Role> to,
        Occasion occasion,
        boolean paper,
        @Nullable Capability unless,
        List<ClauseRef> clauses) {
    /** When a document is made. */
    public enum Occasion {
        /** When somebody asks for it (по требованию). */
        ON_DEMAND,
        /** Every week (еженедельно). */
        WEEK,
        /** Every month (ежемесячно). */
        MONTH,
        /** At the end of every study period (по окончании учебного периода). */
        PERIOD_END,
        /** At the end of the academic year (по окончании учебного года). */
        YEAR_END
    }

    /** What a system can do so that a paper document is needless. */
    public enum Capability {
        /** Its records are documents in themselves (записи как документы). */
        ELECTRONIC_DOCUMENTS,
        /** Corrections are reliably controlled (контроль исправлений). */
        CONTROLLED_CORRECTIONS,
        /** The archive is in a public format that needs no special software (открытый формат архива). */
        OPEN_ARCHIVE,
        /** The document can be had for any employee and month (отчёт за любой месяц). */
        REPORT_FOR_ANY_MONTH
    }

    /** The terms keep their own copies. */
    public DocumentTerms {
        by = List.copyOf(by);
        to = List.copyOf(to);
        clauses = List.copyOf(clauses);
    }
}
