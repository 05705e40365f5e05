package io.schooljournal.core.duty;

import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.ClauseRef;
import java.util.List;

/**
 * The terms of a procedure (порядок): by whom it is done and what it cannot do without.
 *
 * @param code the id of its rule
 * @param procedure what is done
 * @param by the roles that do it; at least one
 * @param needs what must be there
 * @param inPerson true when the applicant comes in person
 * @param clauses the clauses that set it; at least one
 */
public record ProcedureTerms(
        String code, Procedure procedure, List<Role> by, List<Paper> needs, boolean inPerson, List<ClauseRef> clauses) {
    /** Procedures a regulation sets terms for. */
    public enum Procedure {
        /** A family gets access to the diary (предоставление доступа к дневнику). */
        FAMILY_ACCESS,
        /** A role is assigned (назначение на роль). */
        ROLE_ASSIGNMENT,
        /** A message is published through the diary (публикация в дневнике). */
        PUBLICATION,
        /** Information is delivered outside the journal (доставка информации). */
        DELIVERY,
        /** A paper copy is certified (заверение бумажной копии). */
        CERTIFICATION,
        /** A year is closed and classes are promoted (закрытие года, перевод). */
        YEAR_CLOSING,
        /** Lists of staff and pupils are changed (изменение списков). */
        LIST_CHANGE,
        /** A lesson is given by somebody else than its teacher (замещение урока). */
        SUBSTITUTION,
        /** The administrator corrects a record that is not a mark (исправление через администратора). */
        ADMINISTRATORS_CORRECTION
    }

    /** The terms keep their own copies. */
    public ProcedureTerms {
        by = List.copyOf(by);
        needs = List.copyOf(needs);
        clauses = List.copyOf(clauses);
    }
}
