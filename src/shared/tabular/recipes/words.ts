// A drift in words, a sentence a change: what seems renamed first, then what is missing, what moved and what is new.

import type { Language } from '../../domain.ts';
import { t } from '../../i18n/t.ts';
import type { Drift } from '../plan.ts';

export const driftLines = ({ moved, renamed, added, missing }: Drift, language: Language): readonly string[] => [
  ...renamed.map(({ header, column, was }) => t(language, 'recipe.renamed', { header, column, was })),
  ...missing.map(({ header, was }) => t(language, 'recipe.missing', { header, was })),
  ...moved.map(({ header, from, to }) => t(language, 'recipe.moved', { header, from, to })),
  ...added.map(({ header, column }) => t(language, 'recipe.added', { header, column })),
];
