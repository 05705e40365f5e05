/**
 * Regulations as data, and the only entrance to them: {@link io.schooljournal.rules.Regulations}.
 *
 * <p>The built-in regulations of real schools are read from the same files, by the same code, as a school's own. A file is
 * read ({@code rules.format}), its rules are understood by their kinds ({@code rules.access}, {@code .window},
 * {@code .content}, {@code .correction}, {@code .deadline}), and the whole is compiled once into tables
 * ({@code rules.engine}). A file that is not entirely understood does not load.
 */
@NullMarked
package io.schooljournal.rules;

import org.jspecify.annotations.NullMarked;
