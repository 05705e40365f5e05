/**
 * Papers (документы): what is printed, certified, handed out, announced and answered, and that a backup was made.
 *
 * <p>Where the regulation says what a procedure cannot do without (порядок оформления), an order that lacks it is unfit, and
 * its {@link io.schooljournal.core.usecase.Flaw} names the clause.
 */
@NullMarked
package io.schooljournal.core.usecase.paper;

import org.jspecify.annotations.NullMarked;
