/**
 * Rules on access (доступ): who may take an action, how far, and under what condition.
 *
 * <p>A grant gives an action to a role within a scope. An exclusion keeps a role from an action expressly, so that the
 * refusal can cite its own clause; it takes nothing away from the person's other roles. A requirement binds a grant to a
 * fact: a directive, a consent, an enrolment. What nobody is granted is refused by default.
 */
@NullMarked
package io.schooljournal.rules.access;

import org.jspecify.annotations.NullMarked;
