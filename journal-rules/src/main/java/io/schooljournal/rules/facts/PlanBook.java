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

    /**
     * Reads the lesson plans of a package as they were known at an instant.
     *
     * @param journal the package
     * @param asOf the end, inclusive; an item entered later is not entered yet
     * @return the plans
     * @throws UnreadablePackage when the file cannot be read to its end
     */
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

    /**
     * Returns when an item was entered.
     *
     * @param id the hash of the item's id
     * @return what the package shows, or null when it has no such item
     */
    public @Nullable Shown item(long id) {
        return items.get(id);
    }

    /**
     * Returns when the last item of a page was entered.
     *
     * @param schoolClass the hash of the class's id
     * @param subject the hash of the subject's id
     * @return what the package shows; not known as soon as one item does not tell
     */
    public Shown page(long schoolClass, long subject) {
        Shown shown = pages.get(LongIndex.pair(schoolClass, subject));
        return shown != null ? shown : known ? Shown.NOT_DONE : Shown.unknown(absent);
    }
}
