-- What a person found of a milestone's evidence for a period. A check not made is null. Whether files are there is asked of imports.

CREATE TABLE evidence_checks (
  milestone      TEXT NOT NULL,
  period         TEXT NOT NULL,
  -- It arrived in another way than as an imported file.
  is_received    INTEGER NOT NULL CHECK (is_received IN (0, 1)),
  administrative TEXT CHECK (administrative IN ('passed', 'failed')),
  substantive    TEXT CHECK (substantive IN ('passed', 'failed')),
  is_accepted    INTEGER NOT NULL CHECK (is_accepted IN (0, 1)),
  note           TEXT NOT NULL,
  responsible    TEXT NOT NULL,
  saved_at       TEXT NOT NULL,
  PRIMARY KEY (milestone, period)
) STRICT, WITHOUT ROWID;
