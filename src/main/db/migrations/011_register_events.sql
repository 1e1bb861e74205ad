-- What became of agencies, and who decided what. An event's names are JSON lists, its day is null where it always held.

CREATE TABLE agency_events (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  kind       TEXT NOT NULL CHECK (kind IN ('rename', 'merge', 'split', 'add', 'remove')),
  before     TEXT NOT NULL,
  after      TEXT NOT NULL,
  since_day  INTEGER,
  decided_at TEXT NOT NULL,
  decided_by TEXT NOT NULL
) STRICT;

ALTER TABLE agency_decisions ADD COLUMN decided_by TEXT NOT NULL DEFAULT '';
ALTER TABLE status_decisions ADD COLUMN decided_by TEXT NOT NULL DEFAULT '';

-- What a register itself says of an agency's days and past: a former name or several, or the agency it was split from (JSON lists).
ALTER TABLE register_entries ADD COLUMN valid_from_day INTEGER;
ALTER TABLE register_entries ADD COLUMN valid_to_day INTEGER;
ALTER TABLE register_entries ADD COLUMN former TEXT;
ALTER TABLE register_entries ADD COLUMN split_from TEXT;

-- Kept tallies know nothing of reports that nobody on the register is named for.
DELETE FROM tallies;
