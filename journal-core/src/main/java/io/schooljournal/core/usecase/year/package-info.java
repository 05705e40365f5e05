/**
 * The year of a class (учебный год класса): its journal is opened, its pages are laid out, and it is closed and goes on to
 * the next year.
 *
 * <p>{@link io.schooljournal.core.usecase.year.OpenJournal} and {@link io.schooljournal.core.usecase.year.CloseYear} are done on an order, as is {@link io.schooljournal.core.usecase.year.PromoteClass},
 * which takes everybody who does not stay. Before lessons are given the class has its pages ({@link io.schooljournal.core.usecase.year.KeepPage}), its
 * plan ({@link io.schooljournal.core.usecase.year.PlanTopic}), its hours in the timetable ({@link io.schooljournal.core.usecase.year.KeepTimetable}) and its subgroups ({@link
 * io.schooljournal.core.usecase.year.KeepSubgroup}).
 */
@NullMarked
package io.schooljournal.core.usecase.year;

import org.jspecify.annotations.NullMarked;
