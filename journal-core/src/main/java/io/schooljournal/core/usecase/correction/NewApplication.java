package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.content.Slot;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionId;

/**
 * An application names the entry, its ground and its documents.
 *
 * @param id the identifier it shall have
 * @param slot where the entry stands, or is missing
 * @param ground the ground
 * @param documents how many documents come with it
 */
public record NewApplication(CorrectionId id, Slot slot, CorrectionGround ground, int documents) {}
