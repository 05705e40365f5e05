/**
 * A regulation (положение, регламент) as the library knows it: clauses (пункты), editions (редакции) with the days they
 * are in force, and readings (толкования) where a clause can be read in more than one way.
 *
 * <p>Every answer of the library names its clauses by {@link io.schooljournal.core.regulation.ClauseRef}, written
 * {@code sosh21: .a}. What a clause asks is data; how rules follow from it is the business of the rules module.
 */
@NullMarked
package io.schooljournal.core.regulation;

import org.jspecify.annotations.NullMarked;
