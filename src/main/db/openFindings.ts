// Findings that still need a person: one that a later decision settled is kept in its import and no longer open.

import type { CallOutput } from '../../shared/contract.ts';
import type { Finding } from '../../shared/domain.ts';
import { statusKey } from '../../shared/tabular/statuses.ts';
import { directoryOf } from './agencies.ts';
import { findingsOf } from './findings.ts';
import { periodsOf } from './imports.ts';
import { listPeriods } from './periods.ts';
import type { Db } from './sqlite.ts';
import { statusMap } from './statuses.ts';
import { periodFindings } from './tallies.ts';

interface Origin {
  readonly id: number;
  readonly file: string;
  readonly sheet: string;
}

/** Whether a finding still needs a decision: unknown words and names may have been decided since. */
const openTest = (db: Db): ((finding: Finding, periods: readonly string[]) => boolean) => {
  const statuses = statusMap(db);
  const directories = new Map<string, ReturnType<typeof directoryOf>>();
  const directory = (periods: readonly string[]): ReturnType<typeof directoryOf> => {
    const key = periods.join(' ');
    const known = directories.get(key) ?? directoryOf(db, periods);
    directories.set(key, known);
    return known;
  };
  return ({ code, params }, periods) => {
    if (code === 'unknownStatus') return !statuses.has(statusKey(String(params['word'] ?? '')));
    const name = String(params['name'] ?? '');
    if (code === 'splitAgency') return periods.some((period) => directory([period]).splitOf(name) !== null);
    if (code !== 'unknownAgency') return true;
    const { hasRegister, register, keyOf } = directory(periods);
    return hasRegister && !register.has(keyOf(name));
  };
};

/** What was found when a sheet came in and still holds: counting the periods finds it again. */
const sameName = new Map([['agencyNotCounted', 'unknownAgency'], ['splitNotDecided', 'splitAgency'], ['agencyTwice', 'agencyTwice']]);

const isSaid = (open: readonly Finding[], { code, params }: Finding): boolean =>
  open.some((other) => other.code === sameName.get(code) && other.params['name'] === params['name']);

const wordOf = ({ code, params }: Finding): string | null => (code === 'unknownStatus' ? statusKey(String(params['word'] ?? '')) : null);

/** A word without a meaning is said once an import: where its sheet found it, else of the first period it was counted in. */
const wordsSaidOnce = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding, at) => wordOf(finding) === null || findings.findIndex((other) => wordOf(other) === wordOf(finding)) === at);

/** What counting each period found, by import. */
const countedByImport = (db: Db): ReadonlyMap<number, Finding[]> => {
  const all = listPeriods(db).flatMap(({ code }) => [...periodFindings(db, code)]);
  return new Map([...Map.groupBy(all, ({ importId }) => importId)].map(([id, found]) => [id, found.map(({ finding }) => finding)]));
};

/** The findings no single sheet shows: a sheet that is read again says at its cells which words have no meaning. */
export const findingsByImport = (db: Db): ReadonlyMap<number, Finding[]> =>
  new Map([...countedByImport(db)].map(([id, found]) => [id, found.filter((finding) => wordOf(finding) === null)]));

/** All open findings of current imports, in the order they came in. */
export const openFindings = (db: Db): CallOutput<'evidence.findings'> => {
  const isOpen = openTest(db);
  const counted = countedByImport(db);
  const imports = db.prepare<[], Origin>("SELECT id, file_name AS file, sheet FROM imports WHERE state = 'current' ORDER BY id").all();
  return imports.flatMap(({ id, file, sheet }) => {
    const periods = periodsOf(db, id);
    const open = findingsOf(db, id).filter((finding) => isOpen(finding, periods));
    const all = wordsSaidOnce([...open, ...(counted.get(id) ?? []).filter((finding) => !isSaid(open, finding))]);
    return all.map((finding) => ({ importId: id, file, sheet, periods, finding }));
  });
};

export const countOpenFindings = (db: Db): { readonly blocking: number; readonly warnings: number } => {
  const severities = openFindings(db).map(({ finding }) => finding.severity);
  return {
    blocking: severities.filter((severity) => severity === 'blocking').length,
    warnings: severities.filter((severity) => severity === 'warning').length,
  };
};
