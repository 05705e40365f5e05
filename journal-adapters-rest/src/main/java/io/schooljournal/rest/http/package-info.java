/**
 * What HTTP asks of every resource, whatever it is about: bodies that are read strictly and within limits, answers that
 * nobody makes something else of, problems in the language of the caller, versions and keys in headers.
 *
 * <p>A {@link io.schooljournal.rest.http.Call} is a request without its body, a {@link io.schooljournal.rest.http.Body} the
 * body. Whatever keeps a call from being answered is a {@link io.schooljournal.rest.http.Problem} of a
 * {@link io.schooljournal.rest.http.ProblemType}, thrown where it is found. {@link io.schooljournal.rest.http.Limits} say how
 * much a caller may send.
 */
@NullMarked
package io.schooljournal.rest.http;

import org.jspecify.annotations.NullMarked;
