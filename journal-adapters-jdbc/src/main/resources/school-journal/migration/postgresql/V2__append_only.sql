-- The database itself refuses to alter or remove what was written.

CREATE FUNCTION school_journal_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are only ever added, % is refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER school_journal_change_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON school_journal_change
    FOR EACH STATEMENT EXECUTE FUNCTION school_journal_append_only();

CREATE TRIGGER school_journal_entry_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON school_journal_entry
    FOR EACH STATEMENT EXECUTE FUNCTION school_journal_append_only();

-- A text that names people can be erased, but what was sealed is not altered.
CREATE TRIGGER school_journal_text_append_only
    BEFORE UPDATE OR TRUNCATE ON school_journal_text
    FOR EACH STATEMENT EXECUTE FUNCTION school_journal_append_only();
