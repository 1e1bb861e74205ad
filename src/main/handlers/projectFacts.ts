// What the window shows of the open project: its facts, and counts of what is in it.

import { basename } from 'node:path';
import type { Project } from '../../shared/contract/project.ts';
import { readFact } from '../db/facts.ts';
import { countOpenFindings } from '../db/openFindings.ts';
import { currentPeriod, listPeriods } from '../db/periods.ts';
import type { ProjectFile } from '../db/open.ts';
import type { Db } from '../db/sqlite.ts';
import { periodInputs } from '../db/tallies.ts';

const importCounts = (db: Db): { readonly imports: number; readonly reports: number } =>
  db.prepare<[], { imports: number; reports: number }>(
    `SELECT count(*) AS imports, coalesce(sum(iif(layout = 'records', rows_kept, 0)), 0) AS reports
     FROM imports WHERE state = 'current'`,
  ).get() ?? { imports: 0, reports: 0 };

export const projectFacts = ({ db, path, readOnly }: ProjectFile): Project => {
  const period = currentPeriod(db);
  const findings = countOpenFindings(db);
  return {
    name: readFact(db, 'name', basename(path, '.tolok')),
    synthetic: readFact(db, 'synthetic', false),
    readOnly,
    template: readFact(db, 'template', ''),
    periods: listPeriods(db),
    currentPeriod: period,
    counts: { ...importCounts(db), agencies: periodInputs(db, period).agencies.length, ...findings },
    revision: readFact(db, 'revision', 0),
  };
};
