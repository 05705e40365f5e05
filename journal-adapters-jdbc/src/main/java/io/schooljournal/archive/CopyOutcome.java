package io.schooljournal.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What became of one copy of a new archive.
 *
 * @param target where it was to be
 * @param failure why it is not there, or null when it is there and was read back
 */
public record CopyOutcome(Path target, @Nullable IOException failure) {}
