/**
 * Lessons (уроки, занятия): the held lesson is what every mark, absence and homework of the journal hangs on.
 *
 * <p>A lesson has an instant at which it starts; an entry about it cannot precede that instant. A substitute
 * (замещающий учитель) has, for that lesson only, the rights of its subject teacher.
 */
@NullMarked
package io.schooljournal.core.lesson;

import org.jspecify.annotations.NullMarked;
