-- What people did to the figures, one row a step, and what takes it back. An undo or redo is a step too, and names the step it turned.
-- Functions status_key and agency_key are the program's own ways of comparing words and names (db/migrate.ts).

CREATE TABLE steps (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  at        TEXT NOT NULL,
  kind      TEXT NOT NULL,
  -- What it was about in the evidence's own words: a file and sheet, a status word, an agency's name.
  subject   TEXT NOT NULL,
  -- JSON: what its sentence is filled with; what undoing and redoing it need; what it did to the figures (null: not known).
  about     TEXT NOT NULL,
  change    TEXT NOT NULL,
  effect    TEXT,
  of_step   INTEGER REFERENCES steps,
  -- 'released': undone for good, because what a redo needs was let go.
  state     TEXT NOT NULL DEFAULT 'stands' CHECK (state IN ('stands', 'undone', 'released')),
  -- The undo or redo that brought it into this state; null since it was made.
  turned_by INTEGER REFERENCES steps
) STRICT;

-- The things a step changed, by key, and the step it found there: the newest one on the same thing that stood then.
CREATE TABLE step_touches (
  step_id  INTEGER NOT NULL REFERENCES steps,
  thing    TEXT NOT NULL,
  rests_on INTEGER REFERENCES steps,
  PRIMARY KEY (step_id, thing)
) STRICT, WITHOUT ROWID;

CREATE INDEX step_touches_thing ON step_touches (thing, step_id);

-- Rows of an undone import are kept, so that the undo can be taken back, until they are let go.
ALTER TABLE imports ADD COLUMN is_released INTEGER NOT NULL DEFAULT 0 CHECK (is_released IN (0, 1));
UPDATE imports SET is_released = 1 WHERE state = 'undone';

-- What was done before steps were kept. A decision's earlier meaning is the built-in one; what it did to figures nobody noted.
INSERT INTO steps (at, kind, subject, about, change, effect, state)
SELECT at, kind, subject, about, change, effect, state FROM (
  SELECT imported_at AS at, 'import' AS kind, file_name || ' › ' || sheet AS subject,
    json_object('file', file_name, 'sheet', sheet) AS about,
    json_object('importId', id, 'periods', (SELECT json_group_array(period) FROM import_periods WHERE import_id = id)) AS change,
    json_object('rows', rows_kept, 'together', 1, 'agencies', NULL, 'periods', NULL) AS effect,
    iif(state = 'current', 'stands', 'released') AS state
  FROM imports WHERE state <> 'writing'
  UNION ALL
  SELECT decided_at, 'statusMap', word,
    json_object('word', word, 'from', '', 'to', coalesce(status, 'unspecified') || coalesce('/' || closed_by, '')),
    json_object('key', status_key(word), 'before', json('null'),
      'after', json_object('word', word, 'status', status, 'closedBy', closed_by, 'decidedAt', decided_at)),
    NULL, 'stands'
  FROM status_decisions
  UNION ALL
  SELECT decided_at, 'agencyDecision', name,
    json_object('name', name, 'from', '', 'to', agency),
    json_object('key', agency_key(name), 'before', json('null'),
      'after', json_object('name', name, 'agency', agency, 'decidedAt', decided_at)),
    NULL, 'stands'
  FROM agency_decisions
) ORDER BY at;

INSERT INTO step_touches (step_id, thing)
SELECT id, 'import:' || json_extract(change, '$.importId') FROM steps WHERE kind = 'import';

INSERT OR IGNORE INTO step_touches (step_id, thing)
SELECT steps.id, 'sheet:' || sha256 || ':' || period || ':' || sheet
FROM steps JOIN imports ON imports.id = json_extract(change, '$.importId') JOIN import_periods ON import_id = imports.id
WHERE kind = 'import';

INSERT INTO step_touches (step_id, thing)
SELECT id, 'status:' || json_extract(change, '$.key') FROM steps WHERE kind = 'statusMap';

INSERT INTO step_touches (step_id, thing)
SELECT id, 'agency:' || json_extract(change, '$.key') FROM steps WHERE kind = 'agencyDecision';
