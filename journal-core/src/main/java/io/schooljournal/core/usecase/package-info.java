/**
 * Use cases (действия с журналом): what the outside may ask to be done, each an activity of its own.
 *
 * <p>An activity such as {@link io.schooljournal.core.usecase.PutMark} is made over the
 * {@link io.schooljournal.core.usecase.Ports} and takes a {@link io.schooljournal.core.usecase.Deed} - who acts, when, and
 * by which identifier the order is known again - the book, and what is to be written. What the regulation asks to know is
 * read from the book itself: whether the year is closed, when the lesson began, whether the pupil is enrolled; the host
 * vouches for people's roles and for the calendar alone. A fact that the book does not tell stays unknown, and when the
 * outcome depends on it, the policy is undecided, and that is a refusal.
 *
 * <p>What the policy allows is written, with its row in the change log, in one unit of work. The result is an
 * {@link io.schooljournal.core.usecase.Outcome}: done, refused with grounds, in conflict with another editor, not found, or
 * unfit. An order that is sent twice with the same identifier is done once.
 *
 * <p>What was withdrawn still occupies its slot, so that putting it again is a change and judged as one; and a mark put
 * beside a withdrawn one must be allowed both as a new mark and as a change of the withdrawn one. Otherwise withdrawing
 * and putting anew would be a way round a lock on changes. For the same reason a lesson that has begun is never moved.
 *
 * <p>After its window an entry is corrected in steps, each by somebody else:
 * {@link io.schooljournal.core.usecase.RequestCorrection}, {@link io.schooljournal.core.usecase.HandleCorrection},
 * {@link io.schooljournal.core.usecase.ApplyCorrection}; {@link io.schooljournal.core.usecase.TellCorrections} is the table
 * of what was corrected.
 *
 * <p>The lesson day: {@link io.schooljournal.core.usecase.ScheduleLesson} and
 * {@link io.schooljournal.core.usecase.AppointSubstitute} keep the timetable, {@link io.schooljournal.core.usecase.RecordLesson}
 * says what was done, {@link io.schooljournal.core.usecase.RecordAttendance},
 * {@link io.schooljournal.core.usecase.SetAbsenceReason}, {@link io.schooljournal.core.usecase.AssignHomework} and
 * {@link io.schooljournal.core.usecase.PutMarks} write what hangs on it. A final mark
 * ({@link io.schooljournal.core.usecase.SetFinalMark}) keeps the day from which its window counts from its first version on,
 * and a directive ({@link io.schooljournal.core.usecase.GiveDirective}) gives no more than its giver may do.
 */
@NullMarked
package io.schooljournal.core.usecase;

import org.jspecify.annotations.NullMarked;
