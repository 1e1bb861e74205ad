// What the engine needs of a period: its agencies, each with the tally of its evidence. Kept in the project, so that a project of
// a million reports opens at once; made anew when the data changed.

import type { Commitment, Finding, Period } from '../../shared/domain.ts';
import { agencyTypeOf } from '../../shared/tabular/agencies.ts';
import type { AgencyInput, ScoreInputs } from '../../shared/scoring/types.ts';
import { directoryOf, type Directory } from './agencies.ts';
import { disclosureItems } from './disclosure.ts';
import { readFact } from './facts.ts';
import { holidayTable } from './holidays.ts';
import { sourcesOf } from './imports.ts';
import { getPeriod } from './periods.ts';
import { recordTallies, type AgencyRecords, type PeriodRecords } from './recordTallies.ts';
import type { Db } from './sqlite.ts';
import { summaryTallies, type AgencySummary } from './summaryTallies.ts';

/** A difference found while counting, at the import whose figures it concerns. */
export interface PeriodFinding {
  readonly importId: number;
  readonly finding: Finding;
}

interface Computed {
  readonly inputs: ScoreInputs;
  readonly findings: readonly PeriodFinding[];
}

type Named = Pick<AgencyInput, 'key' | 'name' | 'type'>;

interface Evidence {
  readonly records: ReadonlyMap<string, AgencyRecords>;
  readonly summaries: ReadonlyMap<string, AgencySummary>;
}

/** Records win if they received at least as many as the summary says, else the summary scores (scoring.md). */
const inputOf = (agency: Named, { records, summaries }: Evidence): AgencyInput => {
  const counted = records.get(agency.key);
  const stated = summaries.get(agency.key);
  if (counted !== undefined && (stated === undefined || counted.tally.received >= stated.tally.received)) {
    const { tally, speed } = counted;
    return { ...agency, evidence: 'records', tally, ...(speed === undefined ? {} : { speed }) };
  }
  if (stated === undefined) return { ...agency, evidence: 'none', tally: null };
  const { tally, meanDays } = stated;
  return { ...agency, evidence: 'summary', tally, ...(meanDays === null ? {} : { meanDays }) };
};

const namedInEvidence = ({ records, summaries }: Evidence): Named[] =>
  [...new Set([...records.keys(), ...summaries.keys()])].map((key) => {
    const summary = summaries.get(key);
    const name = summary?.name ?? records.get(key)?.name ?? key;
    return { key, name, type: summary?.type ?? agencyTypeOf(name) };
  });

const registered = (directory: Directory): Named[] =>
  [...directory.register.values()].map(({ key, name, type }) => ({ key, name, type }));

/** An agency handed in both ways with two different numbers of reports: both are said, whichever scores. */
const differences = ({ records, summaries }: Evidence, period: Period): PeriodFinding[] =>
  [...summaries].flatMap(([key, { name, tally, importId }]) => {
    const counted = records.get(key)?.tally.received;
    if (counted === undefined || counted === tally.received) return [];
    const params = { agency: name, period: period.code, records: counted, summary: tally.received };
    const code = counted > tally.received ? 'recordsAboveSummary' : 'recordsBelowSummary';
    return [{ importId, finding: { code, severity: 'warning', cell: null, params } }];
  });

/** The table speed was counted by, where any export says when a first follow-up was. */
const workingDaysOf = (db: Db, { byAgency }: PeriodRecords): Pick<ScoreInputs, 'workingDays'> => {
  if (![...byAgency.values()].some(({ speed }) => speed !== undefined)) return {};
  const { version, years } = holidayTable(db);
  return { workingDays: { version, decrees: years.map(({ year, decree }) => ({ year, decree })) } };
};

const compute = (db: Db, code: string): Computed => {
  const period = getPeriod(db, code);
  const directory = directoryOf(db, [code]);
  const sources = sourcesOf(db, code);
  const records = recordTallies(db, period, sources, directory);
  const evidence: Evidence = {
    records: records.byAgency, summaries: summaryTallies(db, period, sources, directory),
  };
  const agencies = directory.hasRegister ? registered(directory) : namedInEvidence(evidence);
  const disclosure = disclosureItems(db, sources);
  const baseline = readFact<Commitment | null>(db, 'commitment', null)?.baseline ?? { good: 0, agencies: 1 };
  return {
    inputs: {
      period, hasRegister: directory.hasRegister, agencies: agencies.map((agency) => inputOf(agency, evidence)),
      baseline: { good: baseline.good, agencies: baseline.agencies }, ...(disclosure === null ? {} : { disclosure }),
      ...workingDaysOf(db, records),
    },
    findings: [...differences(evidence, period), ...records.findings],
  };
};

const keep = (db: Db, { inputs, findings }: Computed, revision: number): void => {
  db.prepare(
    `INSERT INTO tallies (period, data_revision, inputs, findings) VALUES (?, ?, ?, ?) ON CONFLICT (period) DO UPDATE SET
       data_revision = excluded.data_revision, inputs = excluded.inputs, findings = excluded.findings`,
  ).run(inputs.period.code, revision, JSON.stringify(inputs), JSON.stringify(findings));
};

interface Kept {
  readonly inputs: string;
  readonly findings: string;
}

const kept = (db: Db, period: string, revision: number): Computed | null => {
  const row = db.prepare<[string, number], Kept>('SELECT inputs, findings FROM tallies WHERE period = ? AND data_revision = ?')
    .get(period, revision);
  if (row === undefined) return null;
  return { inputs: JSON.parse(row.inputs) as ScoreInputs, findings: JSON.parse(row.findings) as PeriodFinding[] };
};

/** A project opened for reading computes what it does not hold and keeps nothing. */
const computed = (db: Db, period: string): Computed => {
  const revision = readFact(db, 'dataRevision', 0);
  const known = kept(db, period, revision);
  if (known !== null) return known;
  const made = compute(db, period);
  if (!db.readonly) keep(db, made, revision);
  return made;
};

/** Made from the stored rows whatever is kept. Throws `period.unknown`. */
export const recomputeInputs = (db: Db, period: string): ScoreInputs => compute(db, period).inputs;

/** Throws `period.unknown`. */
export const periodInputs = (db: Db, period: string): ScoreInputs => computed(db, period).inputs;

export const periodFindings = (db: Db, period: string): readonly PeriodFinding[] => computed(db, period).findings;
