-- A sheet that is to stand, or stands, in the place of an earlier import of it. The old import keeps its rows and its file: bringing it
-- back is one change of two states. A proposal's new import is still 'writing', so that an interruption leaves nothing of it.

CREATE TABLE replacements (
  new_import    INTEGER PRIMARY KEY REFERENCES imports,
  old_import    INTEGER NOT NULL REFERENCES imports,
  state         TEXT NOT NULL CHECK (state IN ('proposed', 'stands', 'undone')),
  -- The data the difference was worked out on: on other data it says something else, and is not accepted.
  data_revision INTEGER NOT NULL,
  -- JSON: how the new sheet was read, and what was shown of the difference.
  choices       TEXT NOT NULL,
  difference    TEXT NOT NULL
) STRICT;

CREATE INDEX replacements_old ON replacements (old_import);
