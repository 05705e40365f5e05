/**
 * A school to try the server with (демонстрационная школа): three classes, their teachers and families, and four weeks of
 * lessons around the day it is founded.
 *
 * <p>All of it is written through the use cases, by the people who may write it and at the times when they would, so that it
 * is a journal like any other: some cells are still open, others are closed and need an application. Whoever is chosen to
 * try it as gets a token of the {@linkplain io.schooljournal.examples.server.demo.DemoIssuer demo issuer}, which the server
 * verifies like any other.
 */
@NullMarked
package io.schooljournal.examples.server.demo;

import org.jspecify.annotations.NullMarked;
