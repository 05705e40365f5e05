/**
 * Days as the school counts them: academic year (учебный год), study period (учебный период), holidays, windows.
 *
 * <p>A day is the local calendar day of the school ({@link io.schooljournal.core.calendar.SchoolZone}), so it may last
 * 23 or 25 hours. A {@link io.schooljournal.core.calendar.Window} is a half-open interval of instants. A
 * {@link io.schooljournal.core.calendar.SchoolCalendar} knows which days are school days; asked outside the year it was
 * made for it refuses instead of guessing.
 */
@NullMarked
package io.schooljournal.core.calendar;

import org.jspecify.annotations.NullMarked;
