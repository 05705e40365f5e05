package io.schooljournal.core.people;

/** A role is the capacity in which a person meets the journal. */
public enum Role {
    /** Head of the school (директор). */
    DIRECTOR,
    /** Deputy head (заместитель директора), by levels, by module, by capacity. */
    DEPUTY_HEAD,
    /** Administrator of the electronic journal (администратор электронного журнала). */
    JOURNAL_ADMIN,
    /** Technical specialist (технический специалист, IT-специалист). */
    TECHNICAL_SPECIALIST,
    /** Secretary (секретарь). */
    SECRETARY,
    /** Personnel officer (специалист по кадрам). */
    PERSONNEL_OFFICER,
    /** Class teacher of a class (классный руководитель). */
    CLASS_TEACHER,
    /** Teacher of a subject in classes or subgroups (учитель-предметник). */
    SUBJECT_TEACHER,
    /** Representative of the superior education authority (представитель органа управления образованием). */
    AUTHORITY_REPRESENTATIVE,
    /** Parent or legal representative of pupils (родитель, законный представитель). */
    PARENT,
    /** Pupil (обучающийся). */
    PUPIL
}
