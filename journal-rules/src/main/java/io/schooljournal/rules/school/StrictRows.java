package io.schooljournal.rules.school;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.audit.Severity;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.rules.exchange.BrokenRow;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.RowReader;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.report.FindingWording;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes rows of a file as long as every one of them is understood; the first that is not is what is wrong with the file. */
final class StrictRows implements RowReader {
    private final JournalPackage journal;
    private final Taker taker;
    private @Nullable UnreadablePackage fault;

    /** Takes a row that was understood. */
    @FunctionalInterface
    interface Taker {
        /**
         * Takes it.
         *
         * @throws UnreadablePackage when it names what is not there
         * @throws IllegalArgumentException when what it tells is not sound
         */
        void take(PackageRow row) throws UnreadablePackage;
    }

    private StrictRows(JournalPackage journal, Taker taker) {
        this.journal = journal;
        this.taker = taker;
    }

    /** Reads a file; of an absent one there are no rows. */
    static void read(JournalPackage journal, PackageFile file, Taker taker) throws UnreadablePackage {
        StrictRows rows = new StrictRows(journal, taker);
        journal.read(file, rows);
        if (rows.fault != null) {
            throw rows.fault;
        }
    }

    /** Says what is wrong with a row. */
    static UnreadablePackage at(PackageRow row, String problem) {
        return new UnreadablePackage(row.file().fileName(), row.line(), 0, problem);
    }

    @Override
    public void row(PackageRow row) {
        if (fault == null) {
            try {
                taker.take(row);
            } catch (UnreadablePackage refused) {
                fault = refused;
            } catch (IllegalArgumentException unsound) {
                fault = at(row, String.valueOf(unsound.getMessage()));
            }
        }
    }

    /** Says of a broken row what an audit says of it. */
    @Override
    public void broken(BrokenRow row) {
        if (fault == null) {
            Map<String, String> details = new HashMap<>();
            details.put("column", row.column());
            details.put("trouble", row.trouble().name());
            if (!row.value().isEmpty()) {
                details.put("value", row.value());
            }
            Finding finding = Finding.builder()
                    .severity(Severity.ERROR)
                    .code("UNREADABLE_ROW")
                    .file(row.file().fileName())
                    .line(row.line())
                    .details(details)
                    .build();
            String problem = FindingWording.in(Language.EN)
                    .message(finding, journal.manifest().zone());
            fault = new UnreadablePackage(row.file().fileName(), row.line(), 0, problem);
        }
    }
}
