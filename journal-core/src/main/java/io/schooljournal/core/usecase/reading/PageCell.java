package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.journal.Entry;

/**
 * A cell of a page: what stands there, in which version, and whether this reader may change it.
 *
 * @param entry the version that stands; one without a content was withdrawn. Its number tells how many there were
 * @param explanation what the policy says to a change by this reader now: until when the cell stays open, or why it is closed
 */
public record PageCell(Entry entry, Explanation explanation) {}
