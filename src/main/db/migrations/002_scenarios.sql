-- A scenario also says what agencies would do (interventions, JSON) and why it was made (a note).

ALTER TABLE scenarios ADD COLUMN interventions TEXT NOT NULL DEFAULT '[]';
ALTER TABLE scenarios ADD COLUMN note TEXT NOT NULL DEFAULT '';
