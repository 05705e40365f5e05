/**
 * Reading (просмотр): a page, a diary, the lists.
 *
 * <p>Reading asks the policy too: a {@link io.schooljournal.core.usecase.ReadOutcome} that is refused does not tell whether there is something to
 * read. A page tells of each cell whether its reader may change it now, and until when.
 */
@NullMarked
package io.schooljournal.core.usecase.reading;

import org.jspecify.annotations.NullMarked;
