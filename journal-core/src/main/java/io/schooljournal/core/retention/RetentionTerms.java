package io.schooljournal.core.retention;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.regulation.ClauseRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which something is kept (условия хранения).
 *
 * @param code the id of its rule
 * @param keeps what is kept
 * @param years for how many years; null when the clause names no term
 * @param counted from when the years count
 * @param copies on how many media at the least; 1 unless said
 * @param safeguards how it is protected
 * @param clauses the clauses that ask for it; at least one
 */
public record RetentionTerms(
        String code,
        Kept keeps,
        @Nullable Integer years,
        CountedFrom counted,
        int copies,
        List<Safeguard> safeguards,
        List<ClauseRef> clauses) {
    /** What is kept. */
    public enum Kept {
        /** The journal's content and marks (журнал). */
        JOURNAL,
        /** The class summary sheets with final marks (сводные ведомости). */
        SUMMARY_SHEETS,
        /** The table of changes and the applications filed with a summary sheet (таблица изменений, заявления). */
        CHANGE_TABLE,
        /** Data put on paper (бумажные копии). */
        PAPER_COPIES,
        /** Reports of study periods (отчёты учебных периодов). */
        PERIOD_REPORTS,
        /** Archived data (архив). */
        ARCHIVE,
        /** Backups (резервные копии). */
        BACKUP
    }

    /** From when years of keeping count. */
    public enum CountedFrom {
        /** From the day after the academic year's last (с окончания учебного года). */
        YEAR_END,
        /** From 1 January after the academic year's end (с 1 января следующего года). */
        JANUARY_AFTER
    }

    /** How something kept is protected. */
    public enum Safeguard {
        /** Every change is evident in a change log (журнал изменений). */
        CHANGE_LOG,
        /** Integrity can be checked by checksums (контроль целостности). */
        INTEGRITY,
        /** Authenticity can be checked by a signature (электронная подпись). */
        SIGNATURE,
        /** Copies are made that can be restored (резервное копирование и восстановление). */
        RESTORABLE_COPIES,
        /** Copies lie in different premises (разные помещения). */
        SEPARATE_PREMISES,
        /** The rules in force for paper hold (правила для бумажных документов). */
        PAPER_RULES,
        /** It is handed over against signature (передача под подпись). */
        HANDED_OVER
    }

    /**
     * Something is kept at least once.
     *
     * @throws IllegalArgumentException when it is not, or for no whole year
     */
    public RetentionTerms {
        safeguards = List.copyOf(safeguards);
        clauses = List.copyOf(clauses);
        Invariant.check(copies >= 1 && (years == null || years >= 1), "`" + code + "` must keep at least one copy");
    }

    /**
     * Returns the last local day on which a year's documents must be kept.
     *
     * @param yearEnd the last local day of the academic year
     * @return the day, inclusive; empty when no term is set
     */
    public Optional<LocalDate> keptUntil(LocalDate yearEnd) {
        if (years == null) {
            return Optional.empty();
        }
        LocalDate last = counted == CountedFrom.YEAR_END ? yearEnd : LocalDate.of(yearEnd.getYear(), 12, 31);
        return Optional.of(last.plusYears(years));
    }
}
