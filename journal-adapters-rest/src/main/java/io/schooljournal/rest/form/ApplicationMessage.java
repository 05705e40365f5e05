package io.schooljournal.rest.form;

import io.schooljournal.core.correction.CorrectionGround;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An application for a correction (заявление об исправлении).
 *
 * @param entry the place of the entry
 * @param ground the ground
 * @param documents how many documents are brought; 0 when absent
 */
public record ApplicationMessage(
        @NotNull @Valid SlotMessage entry,
        @NotNull CorrectionGround ground,
        @Nullable @Min(0) @Max(1000) Integer documents)
        implements SelfChecked {
    @Override
    public Optional<String> faultAt() {
        return entry.faultAt().map(pointer -> "/entry" + pointer);
    }

    /**
     * Returns how many documents are brought.
     *
     * @return the number
     */
    public int broughtDocuments() {
        return documents == null ? 0 : documents;
    }
}
