package io.schooljournal.rest.form;

import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.usecase.people.ListChange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pupil moves from one class to another of the same year (перевод в другой класс).
 *
 * @param into the class that the pupil comes to
 * @param day the first day there
 * @param basis the order
 * @param papers the papers that were shown
 * @param inPerson whether the applicant came in person
 */
public record TransferMessage(
        @NotBlank @Size(max = Sizes.NAME) String into,
        @NotNull LocalDate day,
        @NotNull @Valid BasisMessage basis,
        @Nullable @Size(max = 20) List<@NotNull Paper> papers,
        @Nullable Boolean inPerson) {
    /**
     * Returns the journal of the class that the pupil comes to.
     *
     * @param from the journal of the class that the pupil leaves
     * @return the journal of the same year
     */
    public Journal destination(Journal from) {
        return new Journal(from.school(), new ClassId(into), from.year());
    }

    /**
     * Returns the change.
     *
     * @param pupil the pupil
     * @return the change, by its first day in the new class
     */
    public ListChange change(PupilId pupil) {
        return new ListChange(pupil, day, basis.basis(), ShownPapers.of(papers, inPerson));
    }
}
