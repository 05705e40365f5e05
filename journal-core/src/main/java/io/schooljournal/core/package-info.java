/**
 * The root of the domain: a school's journal (классный журнал) and the regulation (положение, регламент) it obeys.
 *
 * <p>The packages below form a ladder; each imports only those named before it: {@code calendar}, {@code school},
 * {@code people}, {@code mark}, {@code lesson}, {@code attendance}, {@code correction}, {@code regulation},
 * {@code decision}, {@code journal}, {@code audit}, {@code policy}, {@code port}, {@code usecase}, {@code wire}.
 * There is no clock, no default zone, no default locale and no input or output in any of them: time is an argument,
 * a day is a local day of the school, and what is not known is never taken for allowed.
 *
 * <p>This package itself holds only the form in which invariants are stated; it is not exported.
 */
@NullMarked
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
package io.schooljournal.core;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
