// Which imports a file on its way in may be the correction of: the same sender's sheet with the same headers, for a period they share.

import type { CallInput, CallOutput } from '../../shared/contract.ts';
import type { SheetPlan } from '../../shared/tabular/plan.ts';
import { fingerprintOf, senderOf } from '../../shared/tabular/recipes/recipe.ts';
import { periodsOf } from './imports.ts';
import type { Db } from './sqlite.ts';

type Incoming = CallInput<'replacement.candidates'>;

interface Row {
  readonly id: number;
  readonly file: string;
  readonly sheet: string;
  readonly sha256: string;
  readonly plan: string;
}

/** What people add to the name of a file they send again. */
const sentAgain = /(?<!\p{L})(?:perbaikan|revisi|rev|koreksi|ralat|final|fix|terbaru|baru|update|updated|salinan|copy|corrected|correction|revised|v)(?!\p{L})/giu;

const sender = (file: string, agency: string | null): string => senderOf(file.replaceAll(sentAgain, ' '), agency);

const sharesPeriod = (incoming: readonly string[], held: readonly string[]): boolean =>
  incoming.length === 0 || held.length === 0 || held.some((period) => incoming.includes(period));

/** How surely a row is meant, the highest first; 0 when it is not. */
const likelihood = (incoming: Incoming, { file, sheet, sha256, plan: text }: Row): number => {
  if (sha256 === incoming.sha256) return 0;
  const plan = JSON.parse(text) as SheetPlan;
  const isSameName = file === incoming.file;
  const isSameSender = sender(file, plan.titleFacts.agency) === sender(incoming.file, incoming.agency);
  const isSameShape = fingerprintOf(plan.columns.map(({ header }) => header)) === fingerprintOf(incoming.headers);
  if (!isSameShape || !(isSameName || isSameSender)) return 0;
  return 1 + Number(isSameName) * 2 + Number(sheet === incoming.sheet);
};

export const replacementCandidates = (db: Db, incoming: Incoming): CallOutput<'replacement.candidates'> =>
  db.prepare<[string], Row>(
    "SELECT id, file_name AS file, sheet, sha256, plan FROM imports WHERE state = 'current' AND layout = ? ORDER BY id DESC",
  ).all(incoming.layout)
    .map((row) => ({ row, rank: likelihood(incoming, row), periods: periodsOf(db, row.id) }))
    .filter(({ rank, periods }) => rank > 0 && sharesPeriod(incoming.periods, periods))
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ row: { id, file, sheet }, periods }) => ({ importId: id, file, sheet, periods }));
