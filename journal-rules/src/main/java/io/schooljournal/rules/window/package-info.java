/**
 * Rules on windows and locks (сроки закрытия): until when an entry may be made or changed.
 *
 * <p>A window counts days from the day of the lesson, or from the last day of the study period. The year-final lock closes
 * a subject teacher's entries once the year final marks are set; a closed year closes everybody's.
 */
@NullMarked
package io.schooljournal.rules.window;

import org.jspecify.annotations.NullMarked;
