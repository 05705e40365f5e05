package io.schooljournal.rest.form;

import io.schooljournal.core.content.Backup;
import io.schooljournal.core.people.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A backup was made, or data was handed over to the archive (резервная копия, передача в архив).
 *
 * @param period the study period it is of
 * @param media on which media it lies
 * @param digest the SHA-256 of what was written, in hexadecimal digits
 * @param handedTo who received it against signature
 */
public record BackupMessage(
        @NotBlank @Size(max = Sizes.NAME) String period,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid MediumMessage> media,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String digest,
        @Nullable @Size(min = 1, max = Sizes.NAME) String handedTo) {
    /**
     * Returns the backup.
     *
     * @return where it lies, its digest, who received it
     */
    public Backup backup() {
        return new Backup(
                period,
                media.stream().map(MediumMessage::medium).toList(),
                digest,
                handedTo == null ? null : new PersonId(handedTo));
    }
}
