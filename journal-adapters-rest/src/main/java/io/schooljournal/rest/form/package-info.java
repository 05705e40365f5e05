/**
 * What is said over HTTP about a journal: the messages that order something, and the forms in which entries and decisions
 * come back.
 *
 * <p>A message is a record whose constraints (Jakarta Bean Validation) stand on its components; {@link
 * io.schooljournal.rest.form.MessageReader} reads it strictly: a member that nobody knows is refused, for an order that is
 * half understood must not be half done. An {@linkplain io.schooljournal.rest.form.EntryForm entry} comes back the same
 * from every resource, a {@linkplain io.schooljournal.rest.form.DecisionForm decision} as {@code POST /decisions} gives it.
 */
@NullMarked
package io.schooljournal.rest.form;

import org.jspecify.annotations.NullMarked;
