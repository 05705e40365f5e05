/**
 * Which duties a regulation sets in one school's records, when each is due, and whether it was done (учёт обязанностей).
 *
 * <p>A duty comes about in three steps. A {@linkplain io.schooljournal.rules.reckoning.Bearer bearer} is whatever it is
 * done for: the school, a class, a page, a lesson, a person, a remark. An {@linkplain
 * io.schooljournal.rules.reckoning.Occasion occasion} is one time it is due: after something that happened to the bearer, or
 * by the school's calendar. What {@linkplain io.schooljournal.rules.facts.Shown shows} it done is a column of the bearer's
 * own row, the entries that hang on it, or a record in {@code duties.csv}. What cannot be told is {@linkplain
 * io.schooljournal.rules.reckoning.Unreckoned counted with its reason}, and is neither met nor overdue.
 *
 * <p>Deadlines of entries are reckoned by the same code as decisions reckon them. Rows are read again and again rather than
 * kept: room is taken by lessons, and by pupils times subjects, not by marks.
 */
@NullMarked
package io.schooljournal.rules.reckoning;

import org.jspecify.annotations.NullMarked;
