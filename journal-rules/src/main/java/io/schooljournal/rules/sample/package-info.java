/**
 * Example schools (школы-примеры): journal packages that could have been exported by a real school, made from a seed.
 *
 * <p>{@link io.schooljournal.rules.sample.SampleSchool} makes a school by a {@link
 * io.schooljournal.rules.sample.SampleOrder}: so many pupils, an academic year, a regulation. Nothing about a regulation
 * is known here beforehand: when marks may be put, how late, which duties leave evidence, is asked of the policy. A
 * school in order is clean: an audit by the same policy finds nothing. A {@link
 * io.schooljournal.rules.sample.Violation} is planted into rows that stay otherwise clean, and what an audit must then
 * say is told by {@link io.schooljournal.rules.sample.Planted}.
 *
 * <p>The same order gives the same bytes, on every machine and every version of Java. Rows are written as they are made;
 * only the classes into which violations go are held in memory.
 */
@NullMarked
package io.schooljournal.rules.sample;

import org.jspecify.annotations.NullMarked;
