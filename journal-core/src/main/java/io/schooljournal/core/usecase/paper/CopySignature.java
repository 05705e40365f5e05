package io.schooljournal.core.usecase.paper;

import io.schooljournal.core.people.Role;
import io.schooljournal.core.school.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * How somebody signs or certifies a printed copy.
 *
 * @param as in which role, one that the person holds on that day
 * @param subject the subject whose sheets are signed; null when it is the whole copy
 * @param sealed whether the school's seal was put beside the signature
 */
public record CopySignature(Role as, @Nullable SubjectId subject, boolean sealed) {}
