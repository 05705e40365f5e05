-- The journal of several schools: the key of every table begins with the school.

-- One row for each journal: where its change log ends. Whoever writes to the journal locks this row.
CREATE TABLE school_journal (
    school        varchar     NOT NULL,
    class_id      varchar     NOT NULL,
    academic_year varchar(9)  NOT NULL,
    changes       bigint      NOT NULL,
    head          varchar(64) NOT NULL,
    CONSTRAINT school_journal_key PRIMARY KEY (school, class_id, academic_year),
    CONSTRAINT school_journal_changes CHECK (changes >= 0)
);

-- The change log: rows are added, never altered or removed.
CREATE TABLE school_journal_change (
    school        varchar                     NOT NULL,
    class_id      varchar                     NOT NULL,
    academic_year varchar(9)                  NOT NULL,
    seq           bigint                      NOT NULL,
    entry_id      varchar                     NOT NULL,
    entry_digest  varchar(64)                 NOT NULL,
    actor         varchar                     NOT NULL,
    capacity      varchar(40),
    made_at       timestamp(6) with time zone NOT NULL,
    action        varchar(40)                 NOT NULL,
    before_value  varchar,
    after_value   varchar,
    regulation    varchar                     NOT NULL,
    edition       date                        NOT NULL,
    verdict       varchar(10)                 NOT NULL,
    correction_id varchar,
    previous_hash varchar(64)                 NOT NULL,
    chain_hash    varchar(64)                 NOT NULL,
    CONSTRAINT school_journal_change_key PRIMARY KEY (school, class_id, academic_year, seq),
    CONSTRAINT school_journal_change_entry UNIQUE (school, entry_id),
    CONSTRAINT school_journal_change_journal FOREIGN KEY (school, class_id, academic_year)
        REFERENCES school_journal (school, class_id, academic_year),
    CONSTRAINT school_journal_change_seq CHECK (seq >= 1),
    CONSTRAINT school_journal_change_allowed CHECK (verdict = 'ALLOW')
);

-- Marks: every version of each. There is none without its row in the change log.
CREATE TABLE school_journal_mark (
    school        varchar                     NOT NULL,
    class_id      varchar                     NOT NULL,
    academic_year varchar(9)                  NOT NULL,
    entry_id      varchar                     NOT NULL,
    pupil_id      varchar                     NOT NULL,
    lesson_id     varchar                     NOT NULL,
    place         integer                     NOT NULL,
    work_kind     varchar(40)                 NOT NULL,
    mark_value    varchar(40),
    version       integer                     NOT NULL,
    supersedes    varchar,
    entered_at    timestamp(6) with time zone NOT NULL,
    entered_by    varchar                     NOT NULL,
    CONSTRAINT school_journal_mark_key PRIMARY KEY (school, entry_id),
    CONSTRAINT school_journal_mark_cell
        UNIQUE (school, class_id, academic_year, lesson_id, pupil_id, place, version),
    CONSTRAINT school_journal_mark_once UNIQUE (school, supersedes),
    CONSTRAINT school_journal_mark_change FOREIGN KEY (school, entry_id)
        REFERENCES school_journal_change (school, entry_id),
    CONSTRAINT school_journal_mark_before FOREIGN KEY (school, supersedes)
        REFERENCES school_journal_mark (school, entry_id),
    CONSTRAINT school_journal_mark_place CHECK (place >= 1),
    CONSTRAINT school_journal_mark_version CHECK (version >= 1),
    CONSTRAINT school_journal_mark_first CHECK ((version = 1 AND supersedes IS NULL AND mark_value IS NOT NULL)
        OR (version > 1 AND supersedes IS NOT NULL))
);
