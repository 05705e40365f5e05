package io.schooljournal.core.policy;

import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.core.duty.EntryDeadline;
import io.schooljournal.core.duty.ProcedureTerms;
import io.schooljournal.core.report.DocumentTerms;
import io.schooljournal.core.report.FigureTerms;
import io.schooljournal.core.report.NoticeTerms;
import io.schooljournal.core.retention.RetentionTerms;
import java.util.List;

/**
 * What a regulation demands besides deciding who may do what (обязательства по регламенту).
 *
 * @param duties what must be done by when
 * @param deadlines by when entries are made, before a decision calls them late
 * @param procedures what steps cannot do without
 * @param documents which documents follow
 * @param notices what people must be able to learn
 * @param retentions what is kept, and how
 * @param checks what recorded entries are checked for
 * @param figures by what the figures of documents are reckoned; one at most, unless rules disagree
 */
public record Obligations(
        List<DutyTerms> duties,
        List<EntryDeadline> deadlines,
        List<ProcedureTerms> procedures,
        List<DocumentTerms> documents,
        List<NoticeTerms> notices,
        List<RetentionTerms> retentions,
        List<CheckTerms> checks,
        List<FigureTerms> figures) {
    /** Nothing is demanded. */
    public static final Obligations NONE =
            new Obligations(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Obligations keep their own copies. */
    public Obligations {
        duties = List.copyOf(duties);
        deadlines = List.copyOf(deadlines);
        procedures = List.copyOf(procedures);
        documents = List.copyOf(documents);
        notices = List.copyOf(notices);
        retentions = List.copyOf(retentions);
        checks = List.copyOf(checks);
        figures = List.copyOf(figures);
    }
}
