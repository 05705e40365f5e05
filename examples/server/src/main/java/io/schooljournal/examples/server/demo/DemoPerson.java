package io.schooljournal.examples.server.demo;

import io.schooljournal.core.people.PersonId;

/**
 * Somebody as whom the demo school can be tried.
 *
 * @param id the person as the journal knows him or her
 * @param name surname, name, patronymic
 * @param ru what he or she does at the school, in Russian
 * @param en the same in English
 */
public record DemoPerson(PersonId id, String name, String ru, String en) {
    DemoPerson(String id, String name, String ru, String en) {
        this(new PersonId(id), name, ru, en);
    }
}
