package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Remark;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.ReadablePages;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.ReadOutcome;
import java.util.List;

/** Reads remarks. */
final class RemarkReading implements ReadRemarks {
    private final Desk desk;

    RemarkReading(Desk desk) {
        this.desk = desk;
    }

    @Override
    public ReadOutcome<List<Entry>> list(Deed deed, Journal journal) {
        return desk.read(deed, journal, sitting -> {
            ReadablePages pages = new ReadablePages(sitting);
            return pages.ifAny(() -> sitting.facts().standing(Selection.all(EntryKind.REMARK)).stream()
                    .filter(entry -> concerns(sitting, entry)
                            || pages.include(entry.slot().subject()))
                    .toList());
        });
    }

    private static boolean concerns(Sitting sitting, Entry entry) {
        return entry.content() instanceof Remark remark
                && remark.addressee().equals(sitting.actor().id());
    }
}
