package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.ReadablePages;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.ReadOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Reads the change log, whole or so far as it is about a page. */
final class LogReading implements ReadLog {
    private final Desk desk;

    LogReading(Desk desk) {
        this.desk = desk;
    }

    @Override
    public ReadOutcome<PageLog> read(Deed deed, Journal journal, long after, int limit) {
        return desk.read(
                deed,
                journal,
                sitting -> ReadOutcome.of(
                        new ReadablePages(sitting).answer(null), () -> part(sitting, entry -> true, after, limit)));
    }

    /** Looks so many rows of the log through, and returns those whose entries are wanted. */
    static PageLog part(Sitting sitting, Predicate<Entry> wanted, long after, int limit) {
        List<Change> changes = sitting.storage().changeLog().changes(sitting.book(), after, limit);
        Map<EntryId, Entry> entries = new HashMap<>();
        sitting.storage()
                .journals()
                .entries(sitting.book(), after, limit)
                .forEach(entry -> entries.put(entry.id(), entry));
        List<PageLog.Row> rows = new ArrayList<>();
        for (Change change : changes) {
            Entry entry = entries.get(change.entry());
            if (entry != null && wanted.test(entry)) {
                rows.add(new PageLog.Row(change, entry));
            }
        }
        return new PageLog(rows, after + changes.size(), changes.size() == limit);
    }
}
