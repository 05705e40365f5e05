/**
 * What is read and reckoned over HTTP: who one is, the classes, lists and diaries one may see, corrections and the table of
 * changes, remarks, duties, the documents of the regulations, audits of packages, what is kept and until when.
 *
 * <p>Every resource asks a use case, and the use case the policy; a refusal comes before anything is read, so that it is the
 * same whether there is something or not. Lists that may grow long come in parts: {@code next} is where to go on.
 */
@NullMarked
package io.schooljournal.rest.reading;

import org.jspecify.annotations.NullMarked;
