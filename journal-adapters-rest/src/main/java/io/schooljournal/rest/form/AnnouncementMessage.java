package io.schooljournal.rest.form;

import io.schooljournal.core.content.Announcement;
import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.usecase.Papers;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event or announcement (мероприятие, объявление).
 *
 * @param text what is announced
 * @param on the day of the event
 * @param papers the papers that show that somebody judged its content
 */
public record AnnouncementMessage(
        @NotBlank @Size(max = Sizes.TEXT) String text,
        @Nullable LocalDate on,
        @Nullable @Size(max = 20) List<@NotNull Paper> papers) {
    /**
     * Returns the announcement.
     *
     * @return what is announced
     */
    public Announcement announcement() {
        return new Announcement(text, on);
    }

    /**
     * Returns the papers.
     *
     * @return what was shown
     */
    public Papers shown() {
        return ShownPapers.of(papers, null);
    }
}
