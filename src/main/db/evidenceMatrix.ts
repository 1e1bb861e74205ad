// The evidence matrix: what officers found of each milestone's evidence, beside the sheets that are really there.

import type { EvidenceCell } from '../../shared/contract/matrix.ts';
import type { Commitment, Milestone } from '../../shared/domain.ts';
import { AppError } from '../../shared/errors.ts';
import { evidenceState, isAcceptable } from '../../shared/evidenceState.ts';
import { readFact } from './facts.ts';
import { getPeriod, listPeriods } from './periods.ts';
import type { Db } from './sqlite.ts';

type Found = Omit<EvidenceCell, 'sheets' | 'state' | 'link'>;

type FoundRow = Omit<Found, 'isReceived' | 'isAccepted'> & { readonly isReceived: number; readonly isAccepted: number };

const readFound = (db: Db): Found[] =>
  db.prepare<[], FoundRow>(
    `SELECT milestone, period, is_received AS isReceived, administrative, substantive, is_accepted AS isAccepted, note, responsible,
       saved_at AS savedAt FROM evidence_checks`,
  ).all().map((row) => ({ ...row, isReceived: row.isReceived === 1, isAccepted: row.isAccepted === 1 }));

/** Current sheets by period: disclosure registers bear on the third milestone, reports and summaries on the others. */
const sheetCounts = (db: Db): ((milestone: string, period: string) => number) => {
  const count = db.prepare<[string, string], number>(
    `SELECT count(*) FROM import_periods JOIN imports ON imports.id = import_id JOIN json_each(?) AS asked ON asked.value = layout
     WHERE period = ? AND state = 'current'`,
  ).pluck();
  return (milestone, period) =>
    count.get(JSON.stringify(milestone === 'm3' ? ['disclosure'] : ['records', 'agencySummary', 'statusSummary']), period) ?? 0;
};

const nothingFound = (milestone: Milestone['id'], period: string): Found => ({
  milestone, period, isReceived: false, administrative: null, substantive: null, isAccepted: false, note: '', responsible: '', savedAt: null,
});

/** Every milestone through every period of the plan. */
export const evidenceMatrix = (db: Db): EvidenceCell[] => {
  const found = readFound(db);
  const sheetsOf = sheetCounts(db);
  const periods = listPeriods(db);
  const milestones = readFact<Commitment | null>(db, 'commitment', null)?.milestones ?? [];
  return milestones.flatMap(({ id, evidence }) => periods.map(({ code }) => {
    const cell = found.find(({ milestone, period }) => milestone === id && period === code) ?? nothingFound(id, code);
    const sheets = sheetsOf(id, code);
    return { ...cell, sheets, state: evidenceState(sheets, cell), link: evidence.find(({ period }) => period === code)?.link ?? '' };
  }));
};

/** Keeps what was found of one cell. Throws `period.unknown`, or `matrix.notAcceptable` before both checks are passed. */
export const saveChecks = (db: Db, found: Found): void => {
  getPeriod(db, found.period);
  if (found.isAccepted && !isAcceptable(found)) throw new AppError('matrix.notAcceptable', { period: found.period });
  db.prepare(`INSERT OR REPLACE INTO evidence_checks
    (milestone, period, is_received, administrative, substantive, is_accepted, note, responsible, saved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`)
    .run(found.milestone, found.period, Number(found.isReceived), found.administrative, found.substantive, Number(found.isAccepted),
      found.note, found.responsible, found.savedAt);
};
