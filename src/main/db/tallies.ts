// What the engine needs of a period: its agencies, each with the tally of its evidence. Kept in the project, so that a project of
// a million reports opens at once; made anew when the data changed.

import type { Commitment, Finding, Period } from '../../shared/domain.ts';
import { agencyKey } from '../../shared/tabular/agencies.ts';
import type { AgencyInput, ScoreInputs } from '../../shared/scoring/types.ts';
import { inputOf, namedInEvidence, registered, type Evidence } from './agencyInputs.ts';
import { directoryOf, type Directory } from './agencies.ts';
import { disclosureItems } from './disclosure.ts';
import { earlierPeriodOf, fellSince, type PeriodFigures } from './earlierPeriod.ts';
import { readFact } from './facts.ts';
import { holidayTable } from './holidays.ts';
import { sourcesOf, type Source } from './imports.ts';
import { nobodysFindings } from './nobodys.ts';
import { getPeriod, listPeriods } from './periods.ts';
import { cellOf, placeText, reconcile } from './reconcile.ts';
import { lazySpans, spansText, type RecordSpans } from './recordSpans.ts';
import { recordTallies, type PeriodRecords } from './recordTallies.ts';
import type { Db } from './sqlite.ts';
import { summaryTallies } from './summaryTallies.ts';
import { openUnsettled } from './unsettledWords.ts';

/** A difference found while counting, at the import whose figures it concerns. */
export interface PeriodFinding {
  readonly importId: number;
  readonly finding: Finding;
}

interface Computed {
  readonly inputs: ScoreInputs;
  readonly findings: readonly PeriodFinding[];
}

/** Reports are placed by walking through them, so only where a figure is said. */
const placesIn = (
  { records, summaries }: Evidence, sources: readonly Source[], scored: ReadonlyMap<string, AgencyInput>, spans: () => RecordSpans,
): PeriodFigures['placeOf'] => (key, figure) => {
  const isSummary = scored.get(key)?.evidence === 'summary';
  const importId = isSummary ? summaries.get(key)?.importId : records.get(key)?.importId ?? spans().get(key)?.at(-1)?.source.id;
  const source = sources.find(({ id }) => id === importId);
  if (source === undefined) return null;
  if (!isSummary) return { importId: source.id, cell: null, text: spansText(spans().get(key) ?? []) };
  const cell = cellOf(source, figure, summaries.get(key)?.row ?? null);
  return { importId: source.id, cell, text: placeText(source, cell) };
};

const figuresOf = (
  period: Period, evidence: Evidence, sources: readonly Source[], agencies: readonly AgencyInput[], spans: () => RecordSpans,
): PeriodFigures => ({ period, agencies, placeOf: placesIn(evidence, sources, new Map(agencies.map((agency) => [agency.key, agency])), spans) });

/** What fell since the period before with the same first day. That one's reports are not counted again, only placed where it is said. */
const fallen = (db: Db, now: PeriodFigures): PeriodFinding[] => {
  const period = earlierPeriodOf(now.period, listPeriods(db));
  if (period === null) return [];
  const { agencies } = computed(db, period.code).inputs;
  const [sources, directory] = [sourcesOf(db, period.code), directoryOf(db, [period.code])];
  const summaries = summaryTallies(db, period, sources, directory, openUnsettled(db));
  return fellSince(now, figuresOf(period, { records: new Map(), summaries }, sources, agencies, lazySpans(db, period, sources, directory)));
};

/** Two rows of one summary that a later decision made one agency's: the last counts, as it would have been said at the import. */
const twiceInSheet = ({ summaries }: Evidence, sources: readonly Source[]): PeriodFinding[] =>
  [...summaries.values()].flatMap(({ name, insteadOf, importId, row }) => {
    const source = sources.find(({ id }) => id === importId);
    if (insteadOf === null || source === undefined || agencyKey(insteadOf.name) === agencyKey(name)) return [];
    const cell = cellOf(source, 'agency', row);
    const params = { name, other: insteadOf.name, otherCell: cellOf(source, 'agency', insteadOf.row) ?? '' };
    return [{ importId, finding: { code: 'agencyTwice', severity: 'warning', cell, params } }];
  });

/** An agency whose figures are the sum of what was handed in for those merged into it, and perhaps for itself: a person sees of whom. */
const mergedTogether = ({ summaries }: Evidence, period: Period): PeriodFinding[] =>
  [...summaries.values()].flatMap(({ name, parts, importId, tally }) => {
    if (parts.length < 2) return [];
    const params = { agency: name, period: period.code, parts: parts.map((part) => `${part.name} ${String(part.received)}`).join(', '), sum: tally.received };
    return [{ importId, finding: { code: 'mergedTogether', severity: 'warning', cell: null, params } }];
  });

/** The table speed was counted by, where any export says when a first follow-up was. */
const workingDaysOf = (db: Db, { byAgency }: PeriodRecords): Pick<ScoreInputs, 'workingDays'> => {
  if (![...byAgency.values()].some(({ speed }) => speed !== undefined)) return {};
  const { version, years } = holidayTable(db);
  return { workingDays: { version, decrees: years.map(({ year, decree }) => ({ year, decree })) } };
};

const compute = (db: Db, code: string, directory: Directory): Computed => {
  const period = getPeriod(db, code);
  const sources = sourcesOf(db, code);
  const unsettled = openUnsettled(db);
  const records = recordTallies(db, period, sources, directory, unsettled);
  const evidence: Evidence = {
    records: records.byAgency, summaries: summaryTallies(db, period, sources, directory, unsettled),
  };
  const agencies = directory.hasRegister ? registered(directory) : namedInEvidence(evidence);
  const scored = agencies.map((agency) => inputOf(agency, evidence));
  const spans = lazySpans(db, period, sources, directory);
  const disclosure = disclosureItems(db, sources);
  const baseline = readFact<Commitment | null>(db, 'commitment', null)?.baseline ?? { good: 0, agencies: 1 };
  return {
    inputs: {
      period, hasRegister: directory.hasRegister, agencies: scored,
      baseline: { good: baseline.good, agencies: baseline.agencies }, ...(disclosure === null ? {} : { disclosure }),
      ...workingDaysOf(db, records),
    },
    findings: [
      ...reconcile(db, directory, { period, sources, ...evidence, spans }), ...mergedTogether(evidence, period), ...twiceInSheet(evidence, sources),
      ...nobodysFindings(unsettled.nobodys.list(), directory, code),
      ...fallen(db, figuresOf(period, evidence, sources, scored, spans)), ...records.findings,
      ...unsettled.words.findings(),
    ],
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
  const made = compute(db, period, directoryOf(db, [period]));
  if (!db.readonly) keep(db, made, revision);
  return made;
};

/** Made from the stored rows whatever is kept, `directory` saying who names are. Throws `period.unknown`. */
export const recomputeInputs = (db: Db, period: string, directory: Directory = directoryOf(db, [period])): ScoreInputs =>
  compute(db, period, directory).inputs;

/** Throws `period.unknown`. */
export const periodInputs = (db: Db, period: string): ScoreInputs => computed(db, period).inputs;

export const periodFindings = (db: Db, period: string): readonly PeriodFinding[] => computed(db, period).findings;
