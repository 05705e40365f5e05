package io.schooljournal.rest.form;

import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.usecase.people.ListChange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pupil comes to a class or leaves it (движение контингента).
 *
 * @param day the first day on the list, or the last one
 * @param basis the order
 * @param papers the papers that were shown
 * @param inPerson whether the applicant came in person
 */
public record ListChangeMessage(
        @NotNull LocalDate day,
        @NotNull @Valid BasisMessage basis,
        @Nullable @Size(max = 20) List<@NotNull Paper> papers,
        @Nullable Boolean inPerson) {
    /**
     * Returns the change.
     *
     * @param pupil the pupil
     * @return the change
     */
    public ListChange change(PupilId pupil) {
        return new ListChange(pupil, day, basis.basis(), ShownPapers.of(papers, inPerson));
    }
}
