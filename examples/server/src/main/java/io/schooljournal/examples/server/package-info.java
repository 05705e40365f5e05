/**
 * A host to copy from: the built-in regulations over HTTP, on Jersey and the JDK's own server, with a database behind a
 * pool.
 *
 * <p>{@link io.schooljournal.examples.server.ServerCommand} reads the command line, {@code RunningServer} wires the
 * parts. {@code Database} is all there is about storage, {@code HealthResource} all there is beside the library's own
 * resources.
 */
@NullMarked
package io.schooljournal.examples.server;

import org.jspecify.annotations.NullMarked;
