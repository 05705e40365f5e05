/**
 * Kept books as a journal package (выгрузка журнала): what a living journal holds is audited, reported, owed and archived like
 * any vendor's export.
 *
 * <p>{@link io.schooljournal.rules.books.BooksExport} reads the books of a school's year through the core's ports, all in one
 * unit of work, entry by entry in the order of their logs, and writes every version of every mark, with its supersession, its
 * author, its instant and the correction that made it. What the package has one row for - a lesson, homework, a remark - is
 * written as it stands, with the instants at which its steps were taken. Names are written only when they are asked for; the
 * roles of those who wrote are told by the directory.
 *
 * <p>A package has one head for a subject, a kept journal one for each class: where pages of one subject are called or marked
 * otherwise, a package of all classes has the head of the first class, and one of a single class its own. A school in which that
 * matters gives such subjects identifiers of their own.
 *
 * <p>Documents are made of a package that passes, with names; duties are reckoned from one that stands, without names, until
 * something it was made of changes.
 *
 * <p>{@code weight} and {@code work_done_on} of marks are not kept by this library's journal, and {@code duties.csv} is the
 * host's: their columns and files are left out, so that rules which need them are reported as not checked.
 */
@NullMarked
package io.schooljournal.rules.books;

import org.jspecify.annotations.NullMarked;
