/**
 * A school as its package tells it to a host (школа, какой её описывает выгрузка): with what it begins a year, before anything
 * is written in a journal.
 *
 * <p>A {@link io.schooljournal.rules.school.SchoolPackage} is a journal package read strictly: calendar, classes, what is taught
 * in them, people with their roles, pupils. An audit judges whatever a vendor exports, row by row; a host that would live by a
 * package takes it whole or not at all, so that one broken row refuses it, with file and line.
 *
 * <p>{@link io.schooljournal.rules.school.SchoolRecords} answers from such packages what the core asks a host: the calendars of
 * several schools and years, and who holds office before anybody was appointed.
 */
@NullMarked
package io.schooljournal.rules.school;

import org.jspecify.annotations.NullMarked;
