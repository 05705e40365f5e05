-- The database itself refuses to alter or remove what was written. TRUNCATE passes by triggers, but H2 refuses it for a
-- table that a foreign key points to, as one points to the log and to the entries.

CREATE TRIGGER school_journal_change_append_only
    BEFORE UPDATE, DELETE ON school_journal_change
    CALL "io.schooljournal.jdbc.AppendOnly";

CREATE TRIGGER school_journal_entry_append_only
    BEFORE UPDATE, DELETE ON school_journal_entry
    CALL "io.schooljournal.jdbc.AppendOnly";

-- A text that names people can be erased, but what was sealed is not altered.
CREATE TRIGGER school_journal_text_append_only
    BEFORE UPDATE ON school_journal_text
    CALL "io.schooljournal.jdbc.AppendOnly";
