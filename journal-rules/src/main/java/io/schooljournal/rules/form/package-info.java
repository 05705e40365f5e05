/**
 * The forms in which the documents of the regulations are given out (вид документа: на экране, на бумаге, в таблице).
 *
 * <p>A {@link io.schooljournal.core.report.Document} is a value; a {@link io.schooljournal.rules.form.DocumentRendering}
 * writes it down. As a page (HTML) it is read on a screen, by eye or by ear, and printed on A4. On paper (PDF) its tables
 * are cut to the sheet: what identifies a row stands on every part, headings are repeated on every page, and a row is
 * never torn. As a spreadsheet (XLSX) numbers are numbers and days are days. As data (CSV, JSON) it goes to other
 * programs, and as text to a terminal.
 *
 * <p>Equal documents give equal bytes: no form tells when it was made but by what the document itself says.
 *
 * <p>Whatever comes out of a journal is foreign text. Markup, control characters and marks that turn the direction of
 * writing are harmless in every form, and no cell of a spreadsheet or of CSV is ever a formula.
 *
 * <p>XLSX and PDF need libraries that the rest of this one does without. Where they are not there, the form is refused by
 * {@link io.schooljournal.rules.form.LibraryMissing}, which names what to add.
 */
@NullMarked
package io.schooljournal.rules.form;

import org.jspecify.annotations.NullMarked;
