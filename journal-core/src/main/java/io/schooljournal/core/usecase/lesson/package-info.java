/**
 * The lesson day (учебный день): what is written on the day of a lesson but for marks.
 *
 * <p>{@link io.schooljournal.core.usecase.lesson.ScheduleLesson} and {@link io.schooljournal.core.usecase.lesson.AppointSubstitute} keep the timetable, {@link
 * io.schooljournal.core.usecase.lesson.RecordLesson} says what was done, {@link io.schooljournal.core.usecase.lesson.RecordAttendance}, {@link io.schooljournal.core.usecase.lesson.SetAbsenceReason} and
 * {@link io.schooljournal.core.usecase.lesson.AssignHomework} write what hangs on the lesson. A lesson that has begun is never moved: otherwise its
 * windows would move with it.
 */
@NullMarked
package io.schooljournal.core.usecase.lesson;

import org.jspecify.annotations.NullMarked;
