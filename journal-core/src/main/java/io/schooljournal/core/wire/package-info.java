/**
 * The public form of a request and of its answer, the same for the Java API, the {@code journal decide} command and
 * {@code POST /api/v1/decisions}.
 *
 * <p>The form is a tree of maps, lists, texts, numbers and booleans, as any JSON parser yields it, so that this package
 * needs none: {@link io.schooljournal.core.wire.RequestForm} reads a request,
 * {@link io.schooljournal.core.wire.AnswerForm} writes an answer, and {@link io.schooljournal.core.wire.Wording} puts codes
 * into Russian or English. What cannot be read is a value, {@link io.schooljournal.core.wire.Malformed}, that points at the
 * offending member.
 */
@NullMarked
package io.schooljournal.core.wire;

import org.jspecify.annotations.NullMarked;
