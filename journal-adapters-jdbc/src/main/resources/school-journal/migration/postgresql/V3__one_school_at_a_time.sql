-- A statement sees and writes the rows of the one school that its transaction has named by
-- set_config('school_journal.school', ..., true), and no row where none was named. The owner of the tables is bound as
-- well; a superuser and a role with BYPASSRLS are not, and a later migration that touches rows must say NO FORCE first.

ALTER TABLE school_journal_book ENABLE ROW LEVEL SECURITY;
ALTER TABLE school_journal_book FORCE ROW LEVEL SECURITY;
CREATE POLICY school_journal_book_school ON school_journal_book
    USING (school = current_setting('school_journal.school', true));

ALTER TABLE school_journal_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE school_journal_change FORCE ROW LEVEL SECURITY;
CREATE POLICY school_journal_change_school ON school_journal_change
    USING (school = current_setting('school_journal.school', true));

ALTER TABLE school_journal_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE school_journal_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY school_journal_entry_school ON school_journal_entry
    USING (school = current_setting('school_journal.school', true));

ALTER TABLE school_journal_text ENABLE ROW LEVEL SECURITY;
ALTER TABLE school_journal_text FORCE ROW LEVEL SECURITY;
CREATE POLICY school_journal_text_school ON school_journal_text
    USING (school = current_setting('school_journal.school', true));
