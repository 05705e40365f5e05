/** The activities of the living journal under the built-in regulations, over storage in memory. */
@NullMarked
package io.schooljournal.rules.living;

import org.jspecify.annotations.NullMarked;
