package io.schooljournal.rest.reading;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.usecase.reading.PageLog;
import io.schooljournal.rest.form.EntryForm;
import java.util.LinkedHashMap;
import java.util.Map;

/** A part of a change log in its public form: rows, where to go on, and whether there may be more. */
final class LogForm {
    private LogForm() {}

    static Map<String, Object> write(PageLog log, SchoolZone zone) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rows", log.rows().stream().map(row -> row(row, zone)).toList());
        tree.put("next", log.next());
        tree.put("more", log.more());
        return tree;
    }

    private static Map<String, Object> row(PageLog.Row row, SchoolZone zone) {
        Change change = row.change();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("sequence", change.sequence());
        tree.put("action", change.action().name());
        Shown.put(tree, "capacity", change.capacity());
        Shown.put(tree, "before", change.before());
        Shown.put(tree, "after", change.after());
        CorrectionId correction = change.correction();
        Shown.put(tree, "correction", correction);
        tree.put("regulation", change.ruling().regulation());
        Shown.put(tree, "late", change.ruling().late());
        tree.put("entry", EntryForm.write(row.entry(), zone));
        return tree;
    }
}
