/**
 * Attendance (посещаемость): who was absent or late, and why.
 *
 * <p>The attendance mark is entered by whoever gives the lesson; the reason of an absence (причина пропуска) is a
 * separate entry with other deadlines and other people.
 */
@NullMarked
package io.schooljournal.core.attendance;

import org.jspecify.annotations.NullMarked;
