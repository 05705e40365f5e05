package io.schooljournal.rest.form;

import io.schooljournal.core.content.Content;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.content.Presence;
import io.schooljournal.core.content.ReasonRecord;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a granted correction enters (внесение исправления): one member, by the kind of the entry.
 *
 * @param mark a mark
 * @param finalMark a final mark
 * @param attendance attendance
 * @param reason the reason of an absence
 * @param homework homework
 * @param lesson a lesson
 * @param annulled {@code true} to annul what stands there
 */
public record CorrectedMessage(
        @Nullable @Valid MarkMessage mark,
        @Nullable @Valid CorrectedFinalMessage finalMark,
        @Nullable @Valid PresenceMessage attendance,
        @Nullable @Valid ReasonMessage reason,
        @Nullable @Valid HomeworkMessage homework,
        @Nullable @Valid LessonMessage lesson,
        @Nullable Boolean annulled)
        implements SelfChecked {
    @Override
    public Optional<String> faultAt() {
        long given = Stream.of(mark, finalMark, attendance, reason, homework, lesson, annulled)
                .filter(Objects::nonNull)
                .count();
        return given == 1 && !Boolean.FALSE.equals(annulled) ? Optional.empty() : Optional.of("");
    }

    /**
     * Returns what is to stand in the journal.
     *
     * @return the content, or null to annul what stands there
     */
    public @Nullable Content content() {
        if (mark != null) {
            return new MarkRecord(mark.work(), mark.mark(), mark.comment());
        }
        if (finalMark != null) {
            return finalMark.content();
        }
        if (attendance != null) {
            return new Presence(attendance.status());
        }
        if (reason != null) {
            return new ReasonRecord(reason.reason());
        }
        if (homework != null) {
            return homework.homework();
        }
        return lesson == null ? null : lesson.lesson();
    }
}
