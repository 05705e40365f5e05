/**
 * A second reader of the regulations, independent of the first: slow, literal, day by day, written from the sources and
 * their fixed reading alone.
 *
 * <p>It shares with the library only the values of its core. It knows nothing of the regulations' data files and nothing of
 * the engine: what is a table there is a sentence here, and what is a three-valued shortcut there is here every possible
 * completion of a request, tried one by one. Where the two disagree, one of them misreads the regulation.
 */
@NullMarked
package io.schooljournal.rules.literal;

import org.jspecify.annotations.NullMarked;
