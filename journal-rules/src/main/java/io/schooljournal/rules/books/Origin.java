package io.schooljournal.rules.books;

import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.people.Actor;
import java.util.List;

/**
 * Of what a package was made: while it is the same, so is the package, but for the instant of its export.
 *
 * @param ends how far the log of each book had come
 * @param year the calendar of the year
 * @param staff the roles of everybody who is named in the books, which a host may keep elsewhere
 */
record Origin(List<Chain> ends, SchoolYear year, List<Actor> staff) {}
