package io.schooljournal.core.correction;

/** An application for a correction has one of three documented grounds ({@code sosh21: }). */
public enum CorrectionGround {
    /** The pupil missed the lesson for illness or another valid reason (пропуск по уважительной причине). */
    ABSENCE,
    /** The work was retaken for a valid reason (пересдача). */
    RETAKE,
    /** Another documented valid reason (другая уважительная причина). */
    OTHER
}
