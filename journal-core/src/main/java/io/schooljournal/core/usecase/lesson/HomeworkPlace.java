package io.schooljournal.core.usecase.lesson;

import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PupilId;
import org.jspecify.annotations.Nullable;

/**
 * Where homework stands.
 *
 * @param lesson the lesson at which it is set, which may be still to come
 * @param pupil the one pupil it is for; null when it is for all
 * @param homework the identifier of the homework at the lesson, not blank
 */
public record HomeworkPlace(LessonId lesson, @Nullable PupilId pupil, String homework) {}
