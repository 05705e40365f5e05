/** The example of docs/NEW_RULE.md: a kind of rule that no regulation here needs, made the way a real one is. */
@NullMarked
package io.schooljournal.rules.newrule;

import org.jspecify.annotations.NullMarked;
