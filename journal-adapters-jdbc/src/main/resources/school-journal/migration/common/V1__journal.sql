-- The books of several schools: the key of every table begins with the school. The register of a school has no class and
-- no year, which is written '', as is every other bearing that an entry lacks: a key can then hold it.

-- One row for each book: where its change log ends. Whoever writes to the book locks this row.
CREATE TABLE school_journal_book (
    school        ${text}     NOT NULL,
    class_id      ${text}     NOT NULL,
    academic_year varchar(9)  NOT NULL,
    changes       bigint      NOT NULL,
    head          varchar(64) NOT NULL,
    CONSTRAINT school_journal_book_key PRIMARY KEY (school, class_id, academic_year),
    CONSTRAINT school_journal_book_changes CHECK (changes >= 0)
);

-- The change log: rows are added, never altered or removed.
CREATE TABLE school_journal_change (
    school        ${text}                     NOT NULL,
    class_id      ${text}                     NOT NULL,
    academic_year varchar(9)                  NOT NULL,
    seq           bigint                      NOT NULL,
    entry_id      ${text}                     NOT NULL,
    entry_digest  varchar(64)                 NOT NULL,
    actor         ${text}                     NOT NULL,
    capacity      varchar(40),
    made_at       timestamp(6) with time zone NOT NULL,
    action        varchar(40)                 NOT NULL,
    before_value  ${text},
    after_value   ${text},
    regulation    ${text}                     NOT NULL,
    edition       date                        NOT NULL,
    verdict       varchar(10)                 NOT NULL,
    late          ${text}                     NOT NULL,
    correction_id ${text},
    previous_hash varchar(64)                 NOT NULL,
    chain_hash    varchar(64)                 NOT NULL,
    CONSTRAINT school_journal_change_key PRIMARY KEY (school, class_id, academic_year, seq),
    CONSTRAINT school_journal_change_book FOREIGN KEY (school, class_id, academic_year)
        REFERENCES school_journal_book (school, class_id, academic_year),
    CONSTRAINT school_journal_change_seq CHECK (seq >= 1),
    CONSTRAINT school_journal_change_allowed CHECK (verdict = 'ALLOW')
);

-- Entries: every version of each, with the number of its row in the change log. There is none without that row.
CREATE TABLE school_journal_entry (
    school        ${text}                     NOT NULL,
    class_id      ${text}                     NOT NULL,
    academic_year varchar(9)                  NOT NULL,
    seq           bigint                      NOT NULL,
    entry_id      ${text}                     NOT NULL,
    kind          varchar(40)                 NOT NULL,
    subject_id    ${text}                     NOT NULL,
    pupil_id      ${text}                     NOT NULL,
    lesson_id     ${text}                     NOT NULL,
    person_id     ${text}                     NOT NULL,
    item          ${text}                     NOT NULL,
    content       ${text},
    version       integer                     NOT NULL,
    supersedes    ${text},
    entered_at    timestamp(6) with time zone NOT NULL,
    entered_by    ${text}                     NOT NULL,
    CONSTRAINT school_journal_entry_key PRIMARY KEY (school, class_id, academic_year, seq),
    CONSTRAINT school_journal_entry_id UNIQUE (school, entry_id),
    -- Begins as the page of a class does, so that it finds a page as well as one slot.
    CONSTRAINT school_journal_entry_slot
        UNIQUE (school, class_id, academic_year, kind, subject_id, pupil_id, lesson_id, person_id, item, version),
    CONSTRAINT school_journal_entry_change FOREIGN KEY (school, class_id, academic_year, seq)
        REFERENCES school_journal_change (school, class_id, academic_year, seq),
    CONSTRAINT school_journal_entry_before FOREIGN KEY (school, supersedes)
        REFERENCES school_journal_entry (school, entry_id),
    CONSTRAINT school_journal_entry_version CHECK (version >= 1),
    CONSTRAINT school_journal_entry_first CHECK ((version = 1 AND supersedes IS NULL AND content IS NOT NULL)
        OR (version > 1 AND supersedes IS NOT NULL))
);

-- A diary.
CREATE INDEX school_journal_entry_pupil ON school_journal_entry (school, class_id, academic_year, pupil_id, kind);

-- A lesson.
CREATE INDEX school_journal_entry_lesson ON school_journal_entry (school, class_id, academic_year, lesson_id, kind);

-- Personal data, kept apart from the entries, which hold only its seal; rows are added and erased, never altered.
CREATE TABLE school_journal_text (
    school   ${text}    NOT NULL,
    text_id  ${text}    NOT NULL,
    is_pupil boolean    NOT NULL,
    whose_id ${text}    NOT NULL,
    salt     varchar(64) NOT NULL,
    kept     ${text}    NOT NULL,
    CONSTRAINT school_journal_text_key PRIMARY KEY (school, text_id)
);

CREATE INDEX school_journal_text_whose ON school_journal_text (school, is_pupil, whose_id);
