/**
 * The journal over HTTP: resources that hand each order and each question to a use case of the core and have no rule of
 * their own.
 *
 * <p>A {@link io.schooljournal.rest.journal.Counter} is where a call is handed in: it knows the caller, the book, the version
 * the caller saw and the key of the order, and it makes a response of the outcome. What is refused by the regulation is 403
 * with the decision, whether or not the thing exists; what another editor was faster with is 412; what does not fit is 422
 * with the flaw and its clauses.
 */
@NullMarked
package io.schooljournal.rest.journal;

import org.jspecify.annotations.NullMarked;
