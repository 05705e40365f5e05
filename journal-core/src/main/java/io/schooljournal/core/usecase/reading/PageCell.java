package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.journal.Entry;

/**
 * A cell of a page: what stands there, in which version, and whether this reader may change it.
 *
 * @param entry the version that stands; one without a content was withdrawn. Its number tells how many there were
 * @param explanation what the policy says to a change by this reader now: until when the cell stays open, or why it is closed
 * @param asked what was asked of the policy, in whose words a reason is told
 */
public record PageCell(Entry entry, Explanation explanation, Request asked) {}
