package io.schooljournal.core.wire;

/** What came of reading a request: the {@link Call} it makes, or why it is {@link Malformed}. */
public sealed interface Parsed permits Call, Malformed {}
