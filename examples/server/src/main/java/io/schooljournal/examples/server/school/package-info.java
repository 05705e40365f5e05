/**
 * A school of one's own (своя школа): founded from its package through the use cases, by whoever its regulation lets.
 *
 * <p>{@link io.schooljournal.examples.server.school.SchoolFounding} opens journals, keeps pages, appoints and enrols, a row of the
 * package at a time; what came of it is a {@link io.schooljournal.examples.server.school.Founded}, which
 * {@link io.schooljournal.examples.server.school.FoundingText} puts in words.
 */
@NullMarked
package io.schooljournal.examples.server.school;

import org.jspecify.annotations.NullMarked;
