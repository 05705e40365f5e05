package io.schooljournal.rest.form;

import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.usecase.people.AccessApplication;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A family applies for access to the diary, or wants paper instead (заявление о доступе).
 *
 * @param as in which role, {@code PARENT} or {@code PUPIL}
 * @param papers the papers that were shown
 * @param inPerson whether the applicant came in person
 * @param paperOnly whether the family wants paper instead
 * @param contact where to deliver to
 */
public record AccessApplicationMessage(
        @NotNull Role as,
        @Nullable @Size(max = 20) List<@NotNull Paper> papers,
        @Nullable Boolean inPerson,
        @Nullable Boolean paperOnly,
        @Nullable @Size(min = 1, max = Sizes.NAME) String contact)
        implements SelfChecked {
    @Override
    public Optional<String> faultAt() {
        return AccessMessage.faultOf(as);
    }

    /**
     * Returns the application.
     *
     * @return what came with it
     */
    public AccessApplication application() {
        return new AccessApplication(ShownPapers.of(papers, inPerson), Boolean.TRUE.equals(paperOnly), contact);
    }
}
