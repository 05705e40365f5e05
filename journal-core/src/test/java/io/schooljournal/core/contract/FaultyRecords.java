package io.schooljournal.core.contract;

import io.schooljournal.core.journal.Entry;
import org.jspecify.annotations.Nullable;

/** Records that take whatever version they are given. */
final class FaultyRecords extends InMemoryRecords {
    @Override
    InMemoryRecords copy() {
        return copyTo(new FaultyRecords());
    }

    @Override
    void checkFree(Entry entry, boolean identifierTaken, @Nullable Entry before) {}
}
