package io.schooljournal.jdbc;

import io.schooljournal.core.journal.ChainHash;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;

/** A line of a book in a backup: a row of its change log, with the entry behind it. */
record BackupRow(Change change, Entry entry) {
    JsonLine line() {
        return new JsonLine()
                .add("hash", change.hash())
                .add("change", change.members())
                .add("entry", entry.members());
    }

    static BackupRow of(String line) {
        JsonLineReader read = JsonLineReader.of(line);
        Change change = Change.read(read.members("change"), new ChainHash(read.text("hash")));
        return new BackupRow(change, Entry.read(read.members("entry")));
    }
}
