package io.schooljournal.core.usecase.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an employee's card says.
 *
 * @param text who the employee is; kept apart, and erased on demand
 * @param from the first local day of employment
 * @param to the last local day of employment, inclusive; null while employed
 */
public record StaffCard(
        String text, LocalDate from, @Nullable LocalDate to) {}
