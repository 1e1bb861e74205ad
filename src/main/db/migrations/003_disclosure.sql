-- Published items of data and information. Answers are 0, 1, or null where the register is silent.

CREATE TABLE disclosure_items (
  id            INTEGER PRIMARY KEY,
  title         TEXT NOT NULL,
  publisher     TEXT,
  link          TEXT,
  format        TEXT,
  licence       TEXT,
  published_day INTEGER,
  complete      INTEGER,
  timely        INTEGER,
  documented    INTEGER,
  texts         TEXT
) STRICT;
