// The findings of an import as rows. Which of them are still open is decided in openFindings.ts.

import type { Finding, Severity } from '../../shared/domain.ts';
import type { Db } from './sqlite.ts';

interface FindingRow {
  readonly code: string;
  readonly severity: Severity;
  readonly cell: string | null;
  readonly params: string;
}

const findingOf = ({ code, severity, cell, params }: FindingRow): Finding =>
  ({ code, severity, cell, params: JSON.parse(params) as Finding['params'] });

export const findingsOf = (db: Db, importId: number): Finding[] =>
  db.prepare<[number], FindingRow>('SELECT code, severity, cell, params FROM findings WHERE import_id = ? ORDER BY place')
    .all(importId).map(findingOf);

export const writeFindings = (db: Db, importId: number, findings: readonly Finding[]): void => {
  const insert = db.prepare('INSERT INTO findings (import_id, place, code, severity, cell, params) VALUES (?, ?, ?, ?, ?, ?)');
  for (const [place, { code, severity, cell, params }] of findings.entries()) {
    insert.run(importId, place, code, severity, cell, JSON.stringify(params));
  }
};

/** Says anew how many reports an import's arrival leaves superseded: what is in beside it may have changed. */
export const noteSuperseded = (db: Db, importId: number, count: number): void => {
  db.prepare("DELETE FROM findings WHERE import_id = ? AND code = 'supersededReports'").run(importId);
  if (count === 0) return;
  db.prepare(
    `INSERT INTO findings (import_id, place, code, severity, cell, params)
     VALUES (?, (SELECT coalesce(max(place), -1) + 1 FROM findings WHERE import_id = ?), 'supersededReports', 'warning', NULL, ?)`,
  ).run(importId, importId, JSON.stringify({ count }));
};
