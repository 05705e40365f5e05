/**
 * The journal package (выгрузка журнала): what a vendor exports, read and written.
 *
 * <p>A package is a folder or a zip of CSV files with a {@link io.schooljournal.rules.exchange.Manifest}. The
 * {@link io.schooljournal.rules.exchange.PackageFile} table says which files there are, which columns each has and what
 * may stand in them; everything that reads or writes a package follows that one table.
 *
 * <p>Reading is streaming: {@link io.schooljournal.rules.exchange.JournalPackage#read} shows one
 * {@link io.schooljournal.rules.exchange.PackageRow} at a time and keeps none. There are two kinds of trouble. A package
 * that cannot be understood as a whole (no manifest, a missing required column, bytes that are not UTF-8, a zip that is
 * cut off or hostile) is an {@link io.schooljournal.rules.exchange.UnreadablePackage}, with file, line and column. A row
 * that cannot be understood is a {@link io.schooljournal.rules.exchange.BrokenRow}, a value, and the rest goes on. What is
 * unknown but harmless is {@linkplain io.schooljournal.rules.exchange.JournalPackage#ignored() put aside}.
 *
 * <p>{@link io.schooljournal.rules.exchange.OneRosterConverter} and
 * {@link io.schooljournal.rules.exchange.EdFiConverter} make a package out of another system's export. What they carried,
 * what the package cannot hold and what had to be supposed is a
 * {@link io.schooljournal.rules.exchange.ConversionReport}: nothing is invented, so that an audit reports what such a
 * package cannot tell as not checked.
 */
@NullMarked
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
package io.schooljournal.rules.exchange;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
