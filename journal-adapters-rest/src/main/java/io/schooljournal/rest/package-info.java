/**
 * The regulation asked over HTTP: Jakarta REST resources that any host of REST 3.1 or later can register.
 *
 * <p>{@link io.schooljournal.rest.JournalApplication} is the whole of it, made of
 * {@link io.schooljournal.rest.DecisionsResource} (may this person do this now),
 * {@link io.schooljournal.rest.WhoMayResource} (who may),
 * {@link io.schooljournal.rest.RegulationsResource} (what the regulations say) and
 * {@link io.schooljournal.rest.http.FailureMapper} (whatever else goes wrong). The resources know the core alone: which
 * regulations there are, the host says by the {@link io.schooljournal.core.policy.Policies} it hands over.
 *
 * <p>Given journals, it keeps them ({@code rest.journal}) and shows them ({@code rest.reading}). What it serves it describes,
 * as OpenAPI 3.1, at {@link io.schooljournal.rest.OpenApiResource}.
 *
 * <h2>No provider of the host is relied upon</h2>
 *
 * <p>Resources take a stream and give bytes, and read and write JSON themselves. Hosts bring different JSON providers
 * (Jackson, JSON-B, several at once) with different settings, and a provider of our own would compete with them for the
 * types of the host's other resources; streams and bytes every host must carry for every media type. So the contract's
 * JSON comes out the same everywhere, limits are counted while the body arrives, and an error can name its line.
 *
 * <h2>Errors</h2>
 *
 * <p>Errors are {@code application/problem+json} (RFC 9457). What the resources themselves find wrong they return; what a
 * host finds wrong before a resource is reached (no such path, method, media type) goes through {@code FailureMapper}. A
 * host that has its own mapper registers the resources alone. What a host cannot even parse (an address, a header) or does
 * not let in (its own limit of a body's size, which should not be below {@link io.schooljournal.rest.http.Limits}) it refuses
 * in its own words, before anything here is reached.
 */
@NullMarked
package io.schooljournal.rest;

import org.jspecify.annotations.NullMarked;
