package io.schooljournal.core.journal;

import io.schooljournal.core.school.SchoolId;

/**
 * The register of a school (книга учёта школы) holds what is not of one class: appointments, employees' access, letters.
 *
 * @param school the school
 */
public record Register(SchoolId school) implements Book {
    @Override
    public String toString() {
        return school + " register";
    }
}
