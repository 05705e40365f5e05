package io.schooljournal.rest.form;

import io.schooljournal.core.people.Role;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.paper.CopySignature;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A printed copy is signed, or certified (подпись, заверение копии).
 *
 * @param as in which role
 * @param subject the subject whose sheets are signed
 * @param sealed whether the school's seal was put beside the signature
 */
public record SignatureMessage(
        @NotNull Role as,
        @Nullable @Size(min = 1, max = Sizes.NAME) String subject,
        @Nullable Boolean sealed) {
    /**
     * Returns the signature.
     *
     * @return how it is signed
     */
    public CopySignature signature() {
        return new CopySignature(as, subject == null ? null : new SubjectId(subject), Boolean.TRUE.equals(sealed));
    }
}
