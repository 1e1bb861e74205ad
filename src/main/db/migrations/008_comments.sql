-- What a person wrote about a milestone, an evidence cell (milestone/period) or an agency (its key), with when.

CREATE TABLE comments (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  about      TEXT NOT NULL CHECK (about IN ('milestone', 'evidence', 'agency')),
  subject    TEXT NOT NULL,
  written_at TEXT NOT NULL,
  text       TEXT NOT NULL
) STRICT;

CREATE INDEX comments_about ON comments (about, subject);
