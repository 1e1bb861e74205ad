-- How a sender's sheets were read the last time, so that the next ones are read the same. One recipe a sender and set of headers.

CREATE TABLE recipes (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL UNIQUE COLLATE NOCASE,
  sender      TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  content     TEXT NOT NULL,
  file_name   TEXT NOT NULL,
  used_at     TEXT NOT NULL,
  uses        INTEGER NOT NULL DEFAULT 1,
  UNIQUE (sender, fingerprint)
) STRICT;
