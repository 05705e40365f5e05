/**
 * The engine: a regulation compiled once into flat tables, and the policy that reads them.
 *
 * <p>For each day on which a different set of rules is in force there is one
 * {@link io.schooljournal.rules.engine.EditionTables}; for each action it has one
 * {@link io.schooljournal.rules.engine.ActionTable}, and beside them its obligations, which decide nothing. A {@link io.schooljournal.rules.engine.Rule} of whatever kind only
 * writes into those tables. A question reads them: every check yields 0 (holds), a positive set of reason bits (refused),
 * or a negative set of fact bits (not known). Refusal outweighs ignorance, ignorance outweighs permission. Answers are built
 * once for each set of reasons and shared, so that an ordinary decision allocates nothing.
 */
@NullMarked
package io.schooljournal.rules.engine;

import org.jspecify.annotations.NullMarked;
