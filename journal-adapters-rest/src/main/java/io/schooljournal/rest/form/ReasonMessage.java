package io.schooljournal.rest.form;

import io.schooljournal.core.attendance.AbsenceReason;
import jakarta.validation.constraints.NotNull;

/**
 * The reason of an absence (причина пропуска).
 *
 * @param reason the reason
 */
public record ReasonMessage(@NotNull AbsenceReason reason) {}
