/**
 * The archive (архив): a year's journal as it must be kept for years, in files that outlive the software that made them.
 *
 * <p>An archive is a folder, or a zip in which nothing is packed. It holds the journal package, documents as they would be
 * on paper, the change log, a note on how to verify it, an {@link io.schooljournal.archive.ArchiveManifest} that names
 * every file with its SHA-256 and as what it is kept, a list of sums for {@code sha256sum -c}, and perhaps a detached
 * signature of the manifest. {@code docs/ARCHIVE.md} is the page of the format.
 *
 * <p>A {@link io.schooljournal.archive.NewArchive} is sealed first and then written, as many times as there are targets.
 * {@link io.schooljournal.archive.Archive#verify} finds what is wrong with one as {@link io.schooljournal.archive.Fault}s,
 * each naming its file; {@link io.schooljournal.archive.Archive#restore} gives back the package. What may be destroyed when
 * is the matter of {@code archive.disposal}.
 *
 * <p>Instants and days are arguments: whoever makes an archive says when it was made. This package needs
 * {@code com.fasterxml.jackson.core:jackson-core}, an optional dependency of the module, and knows nothing of databases.
 */
@NullMarked
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
package io.schooljournal.archive;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
