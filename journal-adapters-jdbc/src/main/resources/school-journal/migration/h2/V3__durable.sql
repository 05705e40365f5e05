-- H2 answers a commit up to half a second before it writes to its file, unless told otherwise. What the journal has
-- acknowledged must outlive a killed process. The setting is one of the whole database, and is kept in it.
SET WRITE_DELAY 0;
