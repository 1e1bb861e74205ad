-- Sealed evaluations. content is JSON; fingerprint is the SHA-256 of that very text. Nothing changes or deletes a seal.

CREATE TABLE seals (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  sealed_at   TEXT NOT NULL,
  note        TEXT NOT NULL,
  content     TEXT NOT NULL,
  fingerprint TEXT NOT NULL
) STRICT;
