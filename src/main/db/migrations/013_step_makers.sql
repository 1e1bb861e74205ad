-- Who made a step, as far as the project was told; empty where nobody was named.

ALTER TABLE steps ADD COLUMN made_by TEXT NOT NULL DEFAULT '';
