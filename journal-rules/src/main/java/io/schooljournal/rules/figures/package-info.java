/**
 * Figures of documents (показатели): averages, performance, quality of knowledge, degree of learning, groups of pupils.
 *
 * <p>Which marks count as what is the regulation's data ({@link io.schooljournal.core.report.FigureTerms}), what a written mark
 * means is its scale's ({@link io.schooljournal.rules.figures.MarkReader}). Shares stay exact fractions; they are rounded only
 * when they are shown. A pupil's final marks of a period are a {@link io.schooljournal.rules.figures.PupilResult}; the marks of
 * many are {@link io.schooljournal.rules.figures.MarkCounts}.
 */
@NullMarked
package io.schooljournal.rules.figures;

import org.jspecify.annotations.NullMarked;
