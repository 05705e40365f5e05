package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.people.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An employee as the list of staff shows him or her (список сотрудников).
 *
 * @param person the employee
 * @param card what the card says; null when it was erased
 * @param from the first local day of employment
 * @param to the last local day of employment, inclusive; null while employed
 */
public record Employee(
        PersonId person,
        @Nullable String card,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
