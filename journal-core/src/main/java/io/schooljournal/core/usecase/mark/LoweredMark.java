package io.schooljournal.core.usecase.mark;

import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.SubjectId;

/**
 * A mark of a study period that will be lower than expected, and why.
 *
 * @param subject the subject
 * @param pupil the pupil
 * @param period the identifier of the study period in the school's calendar
 * @param expected the mark that was expected
 * @param value the mark that is to be set
 * @param reason what the parents are told; it is kept apart from the journal
 */
public record LoweredMark(
        SubjectId subject, PupilId pupil, String period, MarkValue expected, MarkValue value, String reason) {}
