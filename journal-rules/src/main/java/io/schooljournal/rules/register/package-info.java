/**
 * The journal as documents need it (реестр журнала): what a package tells of a class, a pupil or the whole school, as it
 * stood at one instant.
 *
 * <p>A {@link io.schooljournal.rules.register.Register} is read for a {@link io.schooljournal.core.report.Selection}:
 * lessons and what hangs on them are kept only for the class, subject, teacher and days chosen, so that one class of a large
 * package takes little room. An entry that another replaced is kept as history only
 * ({@link io.schooljournal.rules.register.Amendment}), what was entered after the instant is left out, and a broken row is
 * left out and counted. What the package cannot tell is asked by {@link io.schooljournal.rules.register.Register#lacks}, so
 * that a document says so and never shows a zero in its place.
 *
 * <p>The parts are what stands in the files of a package: {@link io.schooljournal.rules.register.Roster} (classes, subgroups,
 * pupils, their representatives), {@link io.schooljournal.rules.register.Staff}, {@link
 * io.schooljournal.rules.register.Timeline} (periods, days off), {@link io.schooljournal.rules.register.Programme} (subjects,
 * hours, plans, timetable), {@link io.schooljournal.rules.register.Classwork} (lessons, homework), {@link
 * io.schooljournal.rules.register.Gradebook} (marks, final marks, absences) and {@link
 * io.schooljournal.rules.register.Traffic} (remarks, letters, duties done, visits).
 */
@NullMarked
package io.schooljournal.rules.register;

import org.jspecify.annotations.NullMarked;
