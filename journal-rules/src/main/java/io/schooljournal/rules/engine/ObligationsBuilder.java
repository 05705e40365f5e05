package io.schooljournal.rules.engine;

import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.core.duty.EntryDeadline;
import io.schooljournal.core.duty.ProcedureTerms;
import io.schooljournal.core.policy.Obligations;
import io.schooljournal.core.report.DocumentTerms;
import io.schooljournal.core.report.FigureTerms;
import io.schooljournal.core.report.NoticeTerms;
import io.schooljournal.core.retention.RetentionTerms;
import java.util.ArrayList;
import java.util.List;

/** Collects what the rules of an edition demand besides deciding. */
public final class ObligationsBuilder {
    private final List<DutyTerms> duties = new ArrayList<>();
    private final List<EntryDeadline> deadlines = new ArrayList<>();
    private final List<ProcedureTerms> procedures = new ArrayList<>();
    private final List<DocumentTerms> documents = new ArrayList<>();
    private final List<NoticeTerms> notices = new ArrayList<>();
    private final List<RetentionTerms> retentions = new ArrayList<>();
    private final List<CheckTerms> checks = new ArrayList<>();
    private final List<FigureTerms> figures = new ArrayList<>();

    ObligationsBuilder() {}

    /**
     * Adds a duty.
     *
     * @param terms its terms
     */
    public void add(DutyTerms terms) {
        duties.add(terms);
    }

    /**
     * Adds a deadline of entries.
     *
     * @param deadline the deadline
     */
    public void add(EntryDeadline deadline) {
        deadlines.add(deadline);
    }

    /**
     * Adds what a procedure cannot do without.
     *
     * @param terms its terms
     */
    public void add(ProcedureTerms terms) {
        procedures.add(terms);
    }

    /**
     * Adds a document.
     *
     * @param terms its terms
     */
    public void add(DocumentTerms terms) {
        documents.add(terms);
    }

    /**
     * Adds a notice.
     *
     * @param terms its terms
     */
    public void add(NoticeTerms terms) {
        notices.add(terms);
    }

    /**
     * Adds the terms of keeping something.
     *
     * @param terms the terms
     */
    public void add(RetentionTerms terms) {
        retentions.add(terms);
    }

    /**
     * Adds a check of recorded entries.
     *
     * @param terms its terms
     */
    public void add(CheckTerms terms) {
        checks.add(terms);
    }

    /**
     * Adds by what figures are reckoned.
     *
     * @param terms the terms
     */
    public void add(FigureTerms terms) {
        figures.add(terms);
    }

    Obligations build() {
        return new Obligations(duties, deadlines, procedures, documents, notices, retentions, checks, figures);
    }
}
