/**
 * Reading (просмотр): the classes and pages that one may see, a page, the change log, a diary, the lists, documents, what is kept until when.
 *
 * <p>Reading asks the policy too: a {@link io.schooljournal.core.usecase.ReadOutcome} that is refused does not tell whether there is something to
 * read. A page tells of each cell whether its reader may change it now, and until when; and of each empty place whether something may still be entered there.
 */
@NullMarked
package io.schooljournal.core.usecase.reading;

import org.jspecify.annotations.NullMarked;
