/** A literal reader that is none: every class here breaks a rule of the house, so that the rule is seen to catch it. */
@NullMarked
package io.schooljournal.house.broken.rules.literal;

import org.jspecify.annotations.NullMarked;
