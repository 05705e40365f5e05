package io.schooljournal.rest.form;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.SubjectId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a journal, as an entry tells it: its kind and what else it has of subject, lesson, pupil and item.
 *
 * @param kind a kind of entry that a lesson or a period has
 * @param subject the subject
 * @param lesson the lesson
 * @param pupil the pupil
 * @param item the place of a mark, the day of a lesson, the name of homework, or the kind and the period of a final mark
 */
public record SlotMessage(
        @NotNull EntryKind kind,
        @NotBlank @Size(max = Sizes.NAME) String subject,
        @Nullable @Size(min = 1, max = Sizes.NAME) String lesson,
        @Nullable @Size(min = 1, max = Sizes.NAME) String pupil,
        @Nullable @Size(min = 1, max = Sizes.NAME) String item)
        implements SelfChecked {
    @Override
    public Optional<String> faultAt() {
        return switch (kind) {
            case MARK ->
                absent(lesson, "/lesson").or(() -> absent(pupil, "/pupil")).or(() -> unlike("[1-9][0-9]?"));
            case ATTENDANCE, ABSENCE_REASON -> absent(lesson, "/lesson").or(() -> absent(pupil, "/pupil"));
            case HOMEWORK -> absent(lesson, "/lesson").or(() -> absent(item, "/item"));
            case LESSON -> absent(lesson, "/lesson").or(() -> unlike("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
            case FINAL_MARK -> absent(pupil, "/pupil").or(() -> unlike("(PERIOD|YEAR|EXAM|STATE_EXAM|RESULT)( .+)?"));
            default -> Optional.of("/kind");
        };
    }

    private static Optional<String> absent(@Nullable String value, String pointer) {
        return value == null ? Optional.of(pointer) : Optional.empty();
    }

    private Optional<String> unlike(String form) {
        return item != null && item.matches(form) ? Optional.empty() : Optional.of("/item");
    }

    /**
     * Returns the place.
     *
     * @return the slot
     */
    public Slot slot() {
        return new Slot(
                kind,
                new SubjectId(subject),
                kind == EntryKind.LESSON || pupil == null ? null : new PupilId(pupil),
                kind == EntryKind.FINAL_MARK || lesson == null ? null : new LessonId(lesson),
                null,
                item == null || kind == EntryKind.ATTENDANCE || kind == EntryKind.ABSENCE_REASON ? "" : item);
    }
}
