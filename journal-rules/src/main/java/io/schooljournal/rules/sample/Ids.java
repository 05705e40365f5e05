package io.schooljournal.rules.sample;

/** Identifiers of what a class records: a letter of the file, the class, and a running number. */
final class Ids {
    private final String room;
    private long last;

    Ids(String room) {
        this.room = room;
    }

    String next(String file) {
        last++;
        return file + "-" + room + "-" + last;
    }
}
