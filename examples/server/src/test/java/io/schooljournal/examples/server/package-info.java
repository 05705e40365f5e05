/** The server, started as its users start it, on a free port. */
@NullMarked
package io.schooljournal.examples.server;

import org.jspecify.annotations.NullMarked;
