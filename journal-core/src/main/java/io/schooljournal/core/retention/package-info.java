/**
 * Retention (хранение): how long, in how many copies and how protected the journal's documents are kept.
 *
 * <p>{@link io.schooljournal.core.retention.RetentionTerms} are a regulation's; a year's documents are kept to the end of a
 * local day that follows from the end of the academic year.
 */
@NullMarked
package io.schooljournal.core.retention;

import org.jspecify.annotations.NullMarked;
