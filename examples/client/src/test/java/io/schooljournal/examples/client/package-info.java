/** A generated client calls a server. */
@NullMarked
package io.schooljournal.examples.client;

import org.jspecify.annotations.NullMarked;
