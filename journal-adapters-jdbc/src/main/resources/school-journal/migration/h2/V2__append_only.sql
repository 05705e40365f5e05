-- The database itself refuses to alter or remove what was written. TRUNCATE passes by triggers, but H2 refuses it for a
-- table that a foreign key points to, as one points to each of these.

CREATE TRIGGER school_journal_change_append_only
    BEFORE UPDATE, DELETE ON school_journal_change
    CALL "io.schooljournal.jdbc.AppendOnly";

CREATE TRIGGER school_journal_mark_append_only
    BEFORE UPDATE, DELETE ON school_journal_mark
    CALL "io.schooljournal.jdbc.AppendOnly";
