package io.schooljournal.rest.form;

import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.usecase.Papers;
import io.schooljournal.core.usecase.people.StaffCard;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The card of an employee (карточка сотрудника).
 *
 * @param text who the employee is
 * @param from the first day of employment
 * @param to the last day of employment
 * @param papers the papers that were shown
 * @param inPerson whether the employee came in person
 */
public record StaffCardMessage(
        @NotBlank @Size(max = Sizes.TEXT) String text,
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Size(max = 20) List<@NotNull Paper> papers,
        @Nullable Boolean inPerson) {
    /**
     * Returns what shall stand on the card.
     *
     * @return the card
     */
    public StaffCard card() {
        return new StaffCard(text, from, to);
    }

    /**
     * Returns the papers.
     *
     * @return what was shown
     */
    public Papers shown() {
        return ShownPapers.of(papers, inPerson);
    }
}
