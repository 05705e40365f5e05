/**
 * The rules of the house, held by ArchUnit, for every module to apply to itself.
 *
 * <p>Each rule has a class in {@code broken} that breaks it, and a test that sees it caught; a rule that finds nothing to
 * check fails.
 */
@NullMarked
package io.schooljournal.house;

import org.jspecify.annotations.NullMarked;
