// What stored evidence must not depend on: the order of rows that do not repeat each other, and whether they came in one file or two.

import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../../src/main/db/migrate.ts';
import { openSqlite, type Db } from '../../../src/main/db/sqlite.ts';
import { recomputeInputs } from '../../../src/main/db/tallies.ts';
import { defaultParameters } from '../../../src/shared/scoring/parameters.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import { anyProject, type AnyProject } from '../../support/secondOpinion/randomProject.ts';
import { storeProject } from '../../support/secondOpinion/storedProject.ts';

let db: Db;
beforeAll(() => {
  db = openSqlite(':memory:');
  migrate(db, ':memory:');
});
afterAll(() => db.close());

type Records = Extract<AnyProject['sources'][number], { layout: 'records' }>;
type ExportsOnly = Omit<AnyProject, 'sources'> & { readonly sources: Records[] };

/** Only record exports, in which no report stands twice. */
const exportsOnly = anyProject.map((project): ExportsOnly => ({
  ...project,
  sources: project.sources.flatMap((source) => (source.layout !== 'records' ? [] : [{
    ...source, rows: source.rows.map((row) => ({ ...row, trackingId: null })),
  }])),
}));

const scored = (project: ExportsOnly) => {
  storeProject(db, project);
  const { agencies, ...result } = score(recomputeInputs(db, 'B18'), defaultParameters);
  return { ...result, agencies: agencies.toSorted((a, b) => (a.key < b.key ? -1 : 1)) };
};

test('the order of rows changes no figure', () => {
  fc.assert(fc.property(exportsOnly, (project) => {
    const reversed = { ...project, sources: project.sources.map((source) => ({ ...source, rows: source.rows.toReversed() })) };
    expect(scored(reversed)).toEqual(scored(project));
  }), { numRuns: 300, interruptAfterTimeLimit: 8_000 });
});

test('a file handed in as two changes no figure', () => {
  fc.assert(fc.property(exportsOnly, fc.double({ min: 0, max: 1, noNaN: true }), (project, part) => {
    const sources = project.sources.flatMap((source) => {
      const at = Math.floor(source.rows.length * part);
      return [{ ...source, rows: source.rows.slice(0, at) }, { ...source, rows: source.rows.slice(at) }];
    });
    expect(scored({ ...project, sources })).toEqual(scored(project));
  }), { numRuns: 300, interruptAfterTimeLimit: 8_000 });
});
