package io.schooljournal.core.correction;

/** Holds the one state in which there is no application, so that it is built once. */
final class NoCorrection {
    static final CorrectionState NONE = CorrectionState.builder().exists(false).build();

    private NoCorrection() {}
}
