package io.schooljournal.core.correction;

/** The head of the school grants or refuses an application ({@code sosh21: }); until then it is pending. */
public enum CorrectionDecision {
    /** Not decided yet (на рассмотрении). */
    PENDING,
    /** Granted (разрешено). */
    GRANTED,
    /** Refused (отказано). */
    REFUSED
}
