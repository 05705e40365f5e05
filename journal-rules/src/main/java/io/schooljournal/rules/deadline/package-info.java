/**
 * Rules on deadlines (сроки исполнения) that a decision can tell: an entry after its deadline is allowed with an advisory.
 */
@NullMarked
package io.schooljournal.rules.deadline;

import org.jspecify.annotations.NullMarked;
