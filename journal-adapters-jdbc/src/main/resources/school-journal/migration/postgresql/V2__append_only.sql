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

CREATE TRIGGER school_journal_mark_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON school_journal_mark
    FOR EACH STATEMENT EXECUTE FUNCTION school_journal_append_only();
