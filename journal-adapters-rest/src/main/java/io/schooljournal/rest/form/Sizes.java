package io.schooljournal.rest.form;

/** How long texts of messages may be, in characters. */
final class Sizes {
    /** A name or an identifier. */
    static final int NAME = 200;

    /** A text that people write. */
    static final int TEXT = 4_000;

    /** The parts of one message: more than a class has pupils, in every place. */
    static final int PARTS = 500;

    private Sizes() {}
}
