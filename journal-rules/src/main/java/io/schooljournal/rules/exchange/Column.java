package io.schooljournal.rules.exchange;

import java.util.List;

/**
 * A column of a package file has a name, a form, and may be required.
 *
 * @param name the name in the header row
 * @param index its place in the contract's list, from 0; the columns of a file may stand in any order
 * @param form how its values are written
 * @param codes the codes it admits, for {@link Form#CODE} and {@link Form#CODES}; else empty
 * @param presence what may be absent
 */
public record Column(String name, int index, Form form, List<String> codes, Presence presence) {
    /** A column keeps its own copy of the codes. */
    public Column {
        codes = List.copyOf(codes);
    }

    /** How the values of a column are written. */
    public enum Form {
        /** Any text. */
        TEXT,
        /** An identifier: any text, of which two are compared and nothing else. */
        ID,
        /** A local day, {@code YYYY-MM-DD}. */
        DATE,
        /** An instant with its offset from UTC, ISO-8601. */
        INSTANT,
        /** One of a list of codes. */
        CODE,
        /** Some of a list of codes, with commas or spaces between. */
        CODES,
        /** A whole number, not negative. */
        INTEGER,
        /** A number that may have a decimal point, not negative. */
        DECIMAL,
        /** {@code true} or {@code false}. */
        FLAG,
        /** Grades: a span {@code 2-9} or a list {@code 10,11}. */
        GRADES
    }

    /** Whether a column, or its value in a row, may be absent. */
    public enum Presence {
        /** A file without the column is unreadable, a row without a value is broken. */
        REQUIRED,
        /** A file without the column is unreadable; an empty value has a meaning of its own. */
        MAY_BE_EMPTY,
        /** Neither the column nor the value need be there. */
        OPTIONAL
    }

    static Column of(String name, Form form, String... codes) {
        return new Column(name, -1, form, List.of(codes), Presence.OPTIONAL);
    }

    Column required() {
        return new Column(name, index, form, codes, Presence.REQUIRED);
    }

    Column mayBeEmpty() {
        return new Column(name, index, form, codes, Presence.MAY_BE_EMPTY);
    }

    Column at(int place) {
        return new Column(name, place, form, codes, presence);
    }
}
