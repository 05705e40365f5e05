/**
 * Pages for people, written so that nothing in a journal can act in them (разметка).
 *
 * <p>{@link io.schooljournal.rules.markup.Markup} writes HTML, and {@link io.schooljournal.rules.markup.Foreign} makes foreign
 * text harmless before it is shown anywhere: markup, control characters and marks that turn the direction of writing.
 *
 * <p>The package is the library's own and is not exported.
 */
@NullMarked
package io.schooljournal.rules.markup;

import org.jspecify.annotations.NullMarked;
