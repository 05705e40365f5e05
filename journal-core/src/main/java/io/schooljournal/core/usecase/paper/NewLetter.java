package io.schooljournal.core.usecase.paper;

import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * A letter between school and family about a pupil.
 *
 * @param journal the journal of the class on whose list the pupil is
 * @param pupil the pupil it is about
 * @param subject the subject it is about; null when it is about none
 * @param to who shall read it
 * @param text what it says; kept apart, and erased with the pupil's data
 * @param answers the identifier of the letter it answers; null when it answers none
 */
public record NewLetter(
        Journal journal,
        PupilId pupil,
        @Nullable SubjectId subject,
        PersonId to,
        String text,
        @Nullable String answers) {}
