package io.schooljournal.core.attendance;

/** The reason of an absence (причина пропуска) is one of three; which are valid reasons is data of the regulation. */
public enum AbsenceReason {
    /** Illness (болезнь). */
    ILLNESS,
    /** Another documented valid reason (уважительная). */
    EXCUSED,
    /** No valid reason (неуважительная). */
    UNEXCUSED
}
