package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.PLAN;

import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When the lesson plans of a package were entered, by item and by page. */
public final class PlanBook {
    private static final Column ID = PLAN.column("plan_id");
    private static final Column CLASS = PLAN.column("class_id");
    private static final Column SUBJECT = PLAN.column("subject_id");
    private static final Column AT = PLAN.column("entered_at");

    private final Map<Long, Shown> items = new HashMap<>();
    private final Map<Long, Shown> pages = new HashMap<>();
    private final Evidence absent;
    private final boolean known;

    private PlanBook(JournalPackage journal) {
        this.known = journal.has(PLAN, AT);
        this.absent = Evidence.value(journal, PLAN, AT);
    }

    public static PlanBook read(JournalPackage journal, Instant asOf) throws UnreadablePackage {
        PlanBook book = new PlanBook(journal);
        journal.read(PLAN, row -> book.add(row, asOf));
        return book;
    }

    private void add(PackageRow row, Instant asOf) {
        Instant at = row.instant(AT);
        Shown shown = at == null
                ? Shown.unknown(absent)
                : Shown.done(at, Shown.place(row)).asOf(asOf);
        items.putIfAbsent(row.hash(ID), shown);
        pages.merge(LongIndex.pair(row.hash(CLASS), row.hash(SUBJECT)), shown, Shown::latest);
    }

    /** When an item was entered, or null when there is none. */
    public @Nullable Shown item(long id) {
        return items.get(id);
    }

    /** When the last item of a page was entered. */
    public Shown page(long schoolClass, long subject) {
        Shown shown = pages.get(LongIndex.pair(schoolClass, subject));
        return shown != null ? shown : known ? Shown.NOT_DONE : Shown.unknown(absent);
    }
}
