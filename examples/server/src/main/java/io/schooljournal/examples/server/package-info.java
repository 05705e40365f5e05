/**
 * A host to copy from: the regulations and the journals of schools over HTTP, on Jersey and the JDK's own server, with a
 * database behind a pool.
 *
 * <p>{@link io.schooljournal.examples.server.ServerCommand} reads the command line, {@code RunningServer} wires the parts:
 * {@code Listening} has the address, {@code Database} is all there is about storage, {@code Resources} what is served of the
 * library. {@code SchoolFiles} are the schools that packages tell of, {@code FoundCommand} opens their journals;
 * {@code SignInResource} tells the page how people sign in.
 */
@NullMarked
package io.schooljournal.examples.server;

import org.jspecify.annotations.NullMarked;
