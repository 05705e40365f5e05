/**
 * Who acts: people, the roles (роли) they were given, with scope, validity and basis.
 *
 * <p>An {@link io.schooljournal.core.people.Actor} is a person with all his or her
 * {@linkplain io.schooljournal.core.people.RoleAssignment assignments}. An assignment counts on the local days from its
 * first to its last, both inclusive; what it covers is a matter of its scope and of the regulation.
 */
@NullMarked
package io.schooljournal.core.people;

import org.jspecify.annotations.NullMarked;
