// Evaluations to write in tests: the real commitment, agencies of five types with skewed volumes, gaps and agencies without
// evidence, all from a seed.

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { FindingLine, EvaluationModel, SourceLine, WorkHooks } from '../../../src/main/writers/model.ts';
import { commitmentSchema } from '../../../src/shared/domain.ts';
import type { AgencyType, Commitment, Period } from '../../../src/shared/domain.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import { tallyOf } from '../../../src/shared/scoring/tally.ts';
import type { AgencyInput, Parameters, ScoreInputs } from '../../../src/shared/scoring/types.ts';
import { optionalSheets } from '../../../src/shared/workbookSheets.ts';

export const commitment: Commitment = v.parse(
  v.object({ commitment: commitmentSchema }),
  JSON.parse(readFileSync(new URL('../../../resources/templates/lapor-id0112.json', import.meta.url), 'utf8')),
).commitment;

export const quiet: WorkHooks = { onProgress: () => {}, checkCancelled: () => {} };

export const periods = {
  B06: { code: 'B06', planMonth: 6, from: '2021-01-01', to: '2021-06-30', asAt: '2021-06-30' },
  B12: { code: 'B12', planMonth: 12, from: '2021-01-01', to: '2021-12-31', asAt: '2021-12-31' },
  B18: { code: 'B18', planMonth: 18, from: '2022-01-01', to: '2022-06-30', asAt: '2022-06-30' },
  B24: { code: 'B24', planMonth: 24, from: '2022-01-01', to: '2022-12-31', asAt: '2022-12-31' },
} as const satisfies Record<string, Period>;

/** A small linear congruential generator: the same figures on every machine. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const typeNames = {
  ministry: 'Kementerian Contoh', institution: 'Badan Contoh', province: 'Pemerintah Provinsi Contoh',
  regency: 'Pemerintah Kabupaten Contoh', city: 'Pemerintah Kota Contoh',
} as const;
const typeOfPlace = (place: number): AgencyType =>
  place < 34 ? 'ministry' : place < 134 ? 'institution' : place < 168 ? 'province' : place < 559 ? 'regency' : 'city';

/** `count` agencies in the proportions of the baseline; `effort` 0–1 moves how much is followed up. */
export const agencies = (count: number, effort: number, seed = 7): AgencyInput[] => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, place) => {
    const type = typeOfPlace(Math.floor((place * 653) / count));
    const identity = { key: `a${place}`, name: `${typeNames[type]} ${place + 1}`, type };
    if (random() < 0.06) return { ...identity, evidence: 'none' as const, tally: null };
    const received = random() < 0.03 ? 0 : Math.floor(3 + 2500 * random() ** 4);
    const completed = Math.floor(received * Math.min(0.97, random() * (0.35 + effort)));
    const archived = Math.floor((received - completed) * random() * 0.2);
    const inProcess = Math.floor((received - completed - archived) * random() * 0.5);
    const rest = received - completed - inProcess - archived;
    const states = {
      unverified: Math.floor(rest * 0.2), forwarded: Math.floor(rest * 0.3), onHold: 0, waiting: Math.floor(rest * 0.5),
      inProcess, completed, archived: random() < 0.1 ? null : archived, blocked: 0,
    };
    const tally = random() < 0.03
      ? tallyOf({ received, states: { unverified: null, completed: null }, followedUp: random() < 0.5 ? completed + inProcess : null })
      : tallyOf({ received, states });
    return { ...identity, evidence: random() < 0.3 ? 'records' as const : 'summary' as const, tally };
  });
};

export const inputsOf = (list: readonly AgencyInput[], period: Period = periods.B18, hasRegister = true): ScoreInputs =>
  ({ period, hasRegister, agencies: [...list], baseline: { good: 122, agencies: 653 } });

export const source = (more: Partial<SourceLine> = {}): SourceLine => ({
  file: 'Rekap B18 semua instansi.xlsx', sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', sheet: 'Rekap',
  layout: 'agencySummary', periods: ['B18'], asAt: '2022-06-30', read: 668, kept: 653, refused: 2, skipped: 13,
  importedAt: '2022-07-04T03:12:45.000Z', ...more,
});

const finding = (file: string, code: string, severity: 'blocking' | 'warning' | 'note', cell: string | null): FindingLine =>
  ({ file, sheet: 'Rekap', finding: { code, severity, cell, params: {} } });

/** A whole evaluation; `more` replaces what a test is about. */
export const evaluation = (inputs: ScoreInputs, parameters: Partial<Parameters> = {}, more: Partial<EvaluationModel> = {}): EvaluationModel => {
  const chosen = { ...defaultParameters, ...parameters };
  const result = score(inputs, chosen);
  return {
    language: 'en', projectName: 'Evaluasi LAPOR! 2022', synthetic: false, isHypothetical: false, sheets: [...optionalSheets], compared: [], matrix: [],
    comments: [], seal: null, commitment, scenario: 'Base', interventions: [], inputs, result,
    trend: [result], sources: [source()], findings: [finding('Rekap B18 semua instansi.xlsx', 'total.differs', 'warning', 'F612')],
    generatedAt: '2022-07-05T02:30:00.000Z', ...more,
  };
};

/** The size of the real thing: 653 agencies and four periods, the last without evidence. */
export const fullEvaluation = (more: Partial<EvaluationModel> = {}, parameters: Partial<Parameters> = {}): EvaluationModel => {
  const chosen = { ...defaultParameters, ...parameters };
  const at = (period: Period, effort: number) => score(inputsOf(agencies(653, effort, period.planMonth), period), chosen);
  const none = agencies(653, 0).map((agency) => ({ ...agency, evidence: 'none' as const, tally: null }));
  const inputs = inputsOf(agencies(653, 0.8, 18));
  const model = evaluation(inputs, parameters);
  return {
    ...model,
    trend: [at(periods.B06, 0.35), at(periods.B12, 0.55), model.result, score(inputsOf(none, periods.B24), chosen)],
    sources: [
      source(), source({ file: 'Daftar instansi terhubung.xlsx', sheet: 'Daftar', layout: 'register', periods: [], asAt: null }),
      source({ file: 'laporan_ringkas_2022.csv', sheet: 'laporan_ringkas_2022', layout: 'records', read: 12013, kept: 12000, refused: 2, skipped: 11 }),
    ],
    ...more,
  };
};
