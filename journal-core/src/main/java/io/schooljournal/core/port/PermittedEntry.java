package io.schooljournal.core.port;

import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import org.jspecify.annotations.Nullable;

/** A permitted entry is an entry together with the decision that allowed it; only this can be written. */
public final class PermittedEntry {
    private final Permit permit;
    private final Entry entry;
    private final @Nullable Entry superseded;
    private final @Nullable CorrectionId correction;

    PermittedEntry(Permit permit, Entry entry, @Nullable Entry superseded, @Nullable CorrectionId correction) {
        this.permit = permit;
        this.entry = entry;
        this.superseded = superseded;
        this.correction = correction;
    }

    /**
     * Returns the entry.
     *
     * @return the entry, as it is to be written
     */
    public Entry entry() {
        return entry;
    }

    /**
     * Returns the row that the change log gets for this entry.
     *
     * @param chain the log of the entry's book so far
     * @return the change that follows
     */
    public Change changeAfter(Chain chain) {
        return Change.builder()
                .book(entry.book())
                .sequence(chain.length() + 1)
                .entry(entry.id())
                .entryDigest(entry.digest())
                .actor(entry.enteredBy())
                .capacity(permit.capacity())
                .at(entry.enteredAt())
                .action(permit.request().action())
                .before(superseded == null ? null : superseded.written())
                .after(entry.written())
                .ruling(permit.ruling())
                .correction(correction)
                .previous(chain.head())
                .seal();
    }
}
