/**
 * The school's own order: classes (классы), grades (параллели), levels (уровни образования), subjects (предметы),
 * subgroups (подгруппы) and the identifiers by which its records name them.
 *
 * <p>An identifier is an opaque string of the host system; two identifiers of different kinds are never equal.
 */
@NullMarked
package io.schooljournal.core.school;

import org.jspecify.annotations.NullMarked;
