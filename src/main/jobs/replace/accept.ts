// Lets a proposed import count in place of the old one: one small transaction with its step, so that it is never half done.

import type { JobResult } from '../../../shared/jobs.ts';
import { countChange } from '../../db/facts.ts';
import { thingsOfImport } from '../../db/imports.ts';
import { listPeriods } from '../../db/periods.ts';
import { rememberRecipe } from '../../db/recipes.ts';
import { acceptProposal, openProposal, replaceable, type Proposal, type ReplacementChange } from '../../db/replacements.ts';
import type { Db } from '../../db/sqlite.ts';
import { importThing, recordStep, setEffect, type NewStep } from '../../db/steps.ts';
import { periodInputs } from '../../db/tallies.ts';
import type { JobHooks } from '../hooks.ts';
import { allFigures, effectSince } from '../steps/figures.ts';

const stepOf = ({ newImport, oldImport, difference: { old, new: now, periods } }: Proposal, at: string): NewStep => ({
  kind: 'replacement', at, subject: `${now.file} › ${now.sheet}`,
  touches: [importThing(oldImport), ...thingsOfImport(newImport, { sha256: now.sha256, sheet: now.sheet, periods })],
  about: { file: now.file, sheet: now.sheet, old: old.file },
  change: { oldImport, newImport, periods } satisfies ReplacementChange, effect: null,
});

const accept = (db: Db, newImport: number, now: string): { readonly proposal: Proposal; readonly step: number } => {
  const proposal = openProposal(db, newImport);
  acceptProposal(db, proposal);
  const { file, plan } = replaceable(db, newImport);
  rememberRecipe(db, { file, plan, choices: proposal.choices, at: now });
  const step = recordStep(db, stepOf(proposal, now));
  countChange(db, 'figures');
  return { proposal, step };
};

/** Throws `replace.unknown`, `replace.outdated` when the data moved on since the difference was shown, and `job.cancelled` before it begins. */
export const acceptReplacement = (db: Db, newImport: number, now: string, hooks: JobHooks): JobResult<'replace'> => {
  hooks.checkCancelled();
  const before = allFigures(db);
  const { proposal: { oldImport, difference }, step } = db.transaction(() => accept(db, newImport, now))();
  for (const { code } of listPeriods(db)) {
    hooks.progress(0, null, { code: 'counting', params: { period: code } });
    periodInputs(db, code);
  }
  setEffect(db, step, effectSince(db, before));
  return { oldImport, newImport, rows: difference.new.kept };
};
