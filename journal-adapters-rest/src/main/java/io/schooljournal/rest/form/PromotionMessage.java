package io.schooljournal.rest.form;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.usecase.year.Promotion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A class is promoted (перевод класса): the journal of the next year is opened with its pupils.
 *
 * @param into the class of the next year
 * @param grade its grade
 * @param day the first day on the new list
 * @param staying the pupils who are not promoted
 * @param basis the order
 */
public record PromotionMessage(
        @NotBlank @Size(max = Sizes.NAME) String into,
        @NotNull @Min(1) @Max(12) Integer grade,
        @NotNull LocalDate day,
        @Nullable @Size(max = Sizes.PARTS) List<@NotBlank @Size(max = Sizes.NAME) String> staying,
        @NotNull @Valid BasisMessage basis) {
    /**
     * Returns the promotion.
     *
     * @param from the journal of the year that is over
     * @return the promotion into the year after that
     */
    public Promotion promotion(Journal from) {
        AcademicYear next = new AcademicYear(from.year().startYear() + 1);
        Set<PupilId> remaining =
                staying == null ? Set.of() : staying.stream().map(PupilId::new).collect(Collectors.toSet());
        return new Promotion(
                from,
                new Journal(from.school(), new ClassId(into), next),
                Grade.of(grade),
                day,
                remaining,
                basis.basis());
    }
}
