/**
 * What a journal package tells, remembered in a small room (сведения из выгрузки).
 *
 * <p>{@link io.schooljournal.rules.facts.School} is read before anything is judged: periods, classes, people and their
 * roles, subjects, lessons, when year finals were set, applications for corrections. The audit judges entries by it, duties
 * are reckoned from it. Room is taken by lessons and pupils, not by marks: identifiers are kept as well spread hashes of 64
 * bits ({@link io.schooljournal.rules.facts.LongIndex}), instants and days as numbers.
 */
@NullMarked
package io.schooljournal.rules.facts;

import org.jspecify.annotations.NullMarked;
