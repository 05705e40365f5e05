package io.schooljournal.archive.disposal;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.retention.RetentionTerms.Kept;

/** What is kept, by the names that people use. */
public final class KeptNames {
    private KeptNames() {}

    /**
     * Returns the name of what is kept.
     *
     * @param kept what is kept
     * @return its name, in lower case
     */
    public static Text of(Kept kept) {
        return switch (kept) {
            case JOURNAL -> new Text("журнал", "journal");
            case SUMMARY_SHEETS -> new Text("сводные ведомости", "summary sheets");
            case CHANGE_TABLE -> new Text("таблица изменений", "table of changes");
            case PAPER_COPIES -> new Text("бумажные копии", "paper copies");
            case PERIOD_REPORTS -> new Text("отчёты учебных периодов", "reports of study periods");
            case ARCHIVE -> new Text("архив", "archive");
            case BACKUP -> new Text("резервные копии", "backups");
        };
    }
}
