-- The first project file. Dates are whole days since 1970-01-01. A row of evidence has the id import * 2^32 + row of its sheet:
-- an import is a range of ids, written and deleted in order, and every row knows where it came from without a column for it.

CREATE TABLE project (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE periods (
  code       TEXT PRIMARY KEY,
  plan_month INTEGER NOT NULL,
  from_day   INTEGER NOT NULL,
  to_day     INTEGER NOT NULL,
  as_at_day  INTEGER NOT NULL,
  CHECK (from_day <= to_day AND to_day <= as_at_day)
) STRICT, WITHOUT ROWID;

-- The original files, in parts of some hundred kilobytes; encoding is 'none' or 'zstd' of the whole.
CREATE TABLE files (
  sha256   TEXT PRIMARY KEY,
  name     TEXT NOT NULL,
  bytes    INTEGER NOT NULL,
  encoding TEXT NOT NULL CHECK (encoding IN ('none', 'zstd')),
  state    TEXT NOT NULL CHECK (state IN ('writing', 'whole'))
) STRICT, WITHOUT ROWID;

CREATE TABLE file_parts (
  sha256 TEXT NOT NULL REFERENCES files,
  part   INTEGER NOT NULL,
  bytes  BLOB NOT NULL,
  UNIQUE (sha256, part)
) STRICT;

-- 'writing' rows are nobody's: what an interruption leaves is deleted when the project is opened next.
CREATE TABLE imports (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  state       TEXT NOT NULL CHECK (state IN ('writing', 'current', 'undone')),
  sha256      TEXT NOT NULL,
  file_name   TEXT NOT NULL,
  bytes       INTEGER NOT NULL,
  sheet       TEXT NOT NULL,
  layout      TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  -- When its figures were true, if the file says so.
  as_at_day   INTEGER,
  plan        TEXT,
  rows_read    INTEGER NOT NULL DEFAULT 0,
  rows_kept    INTEGER NOT NULL DEFAULT 0,
  rows_refused INTEGER NOT NULL DEFAULT 0,
  rows_skipped INTEGER NOT NULL DEFAULT 0,
  agencies     INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE import_periods (
  import_id INTEGER NOT NULL REFERENCES imports,
  period    TEXT NOT NULL REFERENCES periods,
  PRIMARY KEY (import_id, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE findings (
  import_id INTEGER NOT NULL REFERENCES imports,
  place     INTEGER NOT NULL,
  code      TEXT NOT NULL,
  severity  TEXT NOT NULL,
  cell      TEXT,
  params    TEXT NOT NULL,
  PRIMARY KEY (import_id, place)
) STRICT, WITHOUT ROWID;

-- Names and words as the evidence wrote them. Who and what they are is decided when figures are made, never written into rows.
CREATE TABLE agency_names (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE status_words (
  id   INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE categories (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE agency_decisions (
  name       TEXT PRIMARY KEY,
  agency     TEXT NOT NULL,
  decided_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE status_decisions (
  word       TEXT PRIMARY KEY,
  status     TEXT,
  closed_by  TEXT,
  decided_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What many reports have in common: a report names it by one number, which makes writing and counting a million of them cheap.
-- class is a number of db/codes.ts; an id of 0 is none.
CREATE TABLE report_kinds (
  id        INTEGER PRIMARY KEY,
  class     INTEGER NOT NULL,
  status_id INTEGER NOT NULL,
  unit_id   INTEGER NOT NULL,
  parent_id INTEGER NOT NULL,
  UNIQUE (class, status_id, unit_id, parent_id)
) STRICT;

-- texts: JSON of cells whose text says more than the typed value.
CREATE TABLE reports (
  id                  INTEGER PRIMARY KEY,
  tracking_id         TEXT,
  received_day        INTEGER,
  kind_id             INTEGER NOT NULL,
  first_follow_up_day INTEGER,
  completed_day       INTEGER,
  category_id         INTEGER,
  title               TEXT,
  texts               TEXT
) STRICT;

-- The tracking IDs of an import as numbers in ascending order, beside their rows: 8 and 4 bytes each, little endian.
CREATE TABLE tracking_keys (
  import_id INTEGER PRIMARY KEY REFERENCES imports,
  least     REAL NOT NULL,
  greatest  REAL NOT NULL,
  keys      BLOB NOT NULL,
  places    BLOB NOT NULL
) STRICT;

-- A report of which an import holds a newer state for the same period. It counts while that import is current, so that
-- taking an import in or back is one change of its state.
CREATE TABLE superseded (
  period    TEXT NOT NULL,
  report    INTEGER NOT NULL,
  by_import INTEGER NOT NULL,
  PRIMARY KEY (period, report, by_import)
) STRICT, WITHOUT ROWID;

CREATE INDEX superseded_by ON superseded (by_import);

-- A count the evidence does not give is null. Percentages are in basis points, as printed.
CREATE TABLE summaries (
  id                   INTEGER PRIMARY KEY,
  name_id              INTEGER NOT NULL,
  type                 TEXT,
  received             INTEGER NOT NULL,
  unverified           INTEGER,
  forwarded            INTEGER,
  on_hold              INTEGER,
  waiting              INTEGER,
  in_process           INTEGER,
  completed            INTEGER,
  archived             INTEGER,
  blocked              INTEGER,
  followed_up          INTEGER,
  published_follow_up  INTEGER,
  published_completion INTEGER,
  mean_days            REAL,
  texts                TEXT
) STRICT;

CREATE TABLE status_counts (
  id        INTEGER PRIMARY KEY,
  name_id   INTEGER NOT NULL,
  status_id INTEGER,
  count     INTEGER NOT NULL,
  month     INTEGER,
  year      INTEGER,
  texts     TEXT
) STRICT;

CREATE TABLE register_entries (
  id        INTEGER PRIMARY KEY,
  name_id   INTEGER NOT NULL,
  type      TEXT,
  parent_id INTEGER,
  texts     TEXT
) STRICT;

CREATE TABLE scenarios (
  name       TEXT PRIMARY KEY,
  parameters TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the engine needs of a period, and what making it found, kept as long as `data_revision` stands.
CREATE TABLE tallies (
  period        TEXT PRIMARY KEY,
  data_revision INTEGER NOT NULL,
  inputs        TEXT NOT NULL,
  findings      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
