// Seals: what an evaluation was made from and what came out, written once. Checking one makes the evaluation anew from the stored
// rows, under the sealed parameters, and compares.

import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { AppError } from '../../shared/errors.ts';
import { trendOf } from '../../shared/scoring/change.ts';
import { sealContentSchema, sealedFigures, type Seal, type SealContent } from '../../shared/seal.ts';
import { defaultParameters, engineVersion } from '../../shared/scoring/parameters.ts';
import { periodSpeed } from '../../shared/scoring/periodSpeed.ts';
import { score } from '../../shared/scoring/score.ts';
import { scoreScenario, type ScenarioParts } from '../../shared/scoring/scenarioScore.ts';
import { likeBefore } from '../../shared/scoring/trend.ts';
import type { ScoreInputs } from '../../shared/scoring/types.ts';
import { directoryOf, listDecisions } from './agencies.ts';
import { allEvents } from './agencyEvents.ts';
import { holidayTable } from './holidays.ts';
import { registersOf } from './imports.ts';
import { listPeriods } from './periods.ts';
import type { Db } from './sqlite.ts';
import { statusDecisions } from './statuses.ts';

const hashText = (text: string): string => createHash('sha256').update(text).digest('hex');
const hashOf = (value: unknown): string => hashText(JSON.stringify(value));

const byKey = <T extends { readonly key: string }>(list: readonly T[]): T[] => list.toSorted((a, b) => (a.key < b.key ? -1 : 1));

interface EvidenceRow {
  readonly file: string;
  readonly sheet: string;
  readonly layout: SealContent['evidence'][number]['layout'];
  readonly sha256: string;
  readonly rows: number;
}

/** The sheets a period's figures stand on, its registers among them. */
const evidenceOf = (db: Db, period: string): EvidenceRow[] =>
  db.prepare<[string, string], EvidenceRow>(
    `SELECT file_name AS file, sheet, layout, sha256, rows_kept AS rows FROM imports
     WHERE state = 'current' AND (id IN (SELECT value FROM json_each(?))
       OR (layout <> 'register' AND id IN (SELECT import_id FROM import_periods WHERE period = ?))) ORDER BY id`,
  ).all(JSON.stringify(registersOf(db, [period])), period);

const hashInputs = (inputs: ScoreInputs): string => hashOf({ ...inputs, agencies: byKey(inputs.agencies) });

/** The like period's inputs by whichever way the period's own are made; null where the plan has none. */
const likeInputs = (db: Db, { period }: ScoreInputs, inputsOf: InputsOf): ScoreInputs | null => {
  const like = likeBefore(period, listPeriods(db));
  return like === null ? null : inputsOf(db, like.code);
};

/** What was found under the scenario; in the like period agencies are as they were. */
const foundUnder = (inputs: ScoreInputs, like: ScoreInputs | null, parts: ScenarioParts) => {
  const { result, inputs: after } = scoreScenario(inputs, parts);
  const trend = like === null ? null : trendOf(result, [score(like, parts.parameters)]);
  return sealedFigures(result, periodSpeed(after, parts.parameters), trend);
};

/** How a period's inputs are made: as they are kept, or anew from the stored rows. */
export type InputsOf = (db: Db, period: string) => ScoreInputs;

/** What is sealed of a period's evaluation; `name` and `parts` are the scenario's. Throws `period.unknown`. */
export const sealContent = (db: Db, period: string, name: string, parts: ScenarioParts, inputsOf: InputsOf): SealContent => {
  const inputs = inputsOf(db, period);
  const like = likeInputs(db, inputs, inputsOf);
  const register = byKey([...directoryOf(db, [inputs.period.code]).register.values()]);
  const names = listDecisions(db).map(({ name, agency }) => ({ name, agency }));
  const events = allEvents(db);
  const decided = [names, statusDecisions(db), ...(events.length === 0 ? [] : [events])];
  const table = holidayTable(db);
  return {
    engine: engineVersion, period: inputs.period, scenario: name, parameters: parts.parameters, interventions: [...parts.interventions],
    evidence: evidenceOf(db, inputs.period.code),
    register: { count: register.length, sha256: hashOf(register) },
    decisions: { count: decided.reduce((sum, list) => sum + list.length, 0), sha256: hashOf(decided) },
    holidays: { version: table.version, sha256: hashOf(table) },
    inputs: hashInputs(inputs),
    like: like === null ? null : { period: like.period.code, inputs: hashInputs(like) },
    ...foundUnder(inputs, like, parts),
  };
};

/** Writes a seal and gives its number. */
export const writeSeal = (db: Db, content: SealContent, note: string, sealedAt: string): number => {
  const text = JSON.stringify(content);
  return Number(db.prepare('INSERT INTO seals (sealed_at, note, content, fingerprint) VALUES (?, ?, ?, ?)')
    .run(sealedAt, note, text, hashText(text)).lastInsertRowid);
};

interface SealRow {
  readonly id: number;
  readonly sealed_at: string;
  readonly note: string;
  readonly content: string;
  readonly fingerprint: string;
}

/** Parameters added since it was sealed take their defaults. */
const contentOf = (text: string): SealContent => {
  const stored = JSON.parse(text) as { readonly parameters: object };
  return v.parse(sealContentSchema, { ...stored, parameters: { ...defaultParameters, ...stored.parameters } });
};

const sealOf = ({ id, sealed_at: sealedAt, note, content, fingerprint }: SealRow): Seal =>
  ({ id, sealedAt, note, content: contentOf(content), fingerprint });

/** The newest first. */
export const listSeals = (db: Db): Seal[] => db.prepare<[], SealRow>('SELECT * FROM seals ORDER BY id DESC').all().map(sealOf);

/** A seal, and whether its text is the one that was written. Throws `seal.unknown`. */
export const readSeal = (db: Db, id: number): { readonly seal: Seal; readonly writtenNow: string } => {
  const row = db.prepare<[number], SealRow>('SELECT * FROM seals WHERE id = ?').get(id);
  if (row === undefined) throw new AppError('seal.unknown', { seal: id });
  return { seal: sealOf(row), writtenNow: hashText(row.content) };
};
