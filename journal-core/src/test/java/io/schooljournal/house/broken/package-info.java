/** A house in which every rule is broken once; nothing but the tests of the rules looks at it. */
@NullMarked
package io.schooljournal.house.broken;

import org.jspecify.annotations.NullMarked;
