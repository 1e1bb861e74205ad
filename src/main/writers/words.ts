// Verdicts and choices in words. Formulas compare these words, so each of them is said in one place only.

import type { AgencyType, Language } from '../../shared/domain.ts';
import type { MessageKey } from '../../shared/i18n/t.ts';
import { t } from '../../shared/i18n/t.ts';
import type { Verdict } from '../../shared/scoring/types.ts';
import type { AgencyVerdict } from '../../shared/scoring/verdict.ts';
import type { EvaluationModel } from './model.ts';

/** The words of an agency's verdict, as they stand in cells and in formulas. */
export interface VerdictWords {
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly uncounted: string;
}

export const verdictWords = (language: Language): VerdictWords => ({
  yes: t(language, 'sheet.yes'),
  no: t(language, 'sheet.no'),
  unknown: t(language, 'sheet.unknown'),
  uncounted: t(language, 'sheet.uncounted'),
});

export const agencyVerdictWord = (words: VerdictWords, verdict: AgencyVerdict): string => {
  if (verdict === 'unknown' || verdict === 'uncounted') return words[verdict];
  return verdict ? words.yes : words.no;
};

export const milestoneVerdictWord = (language: Language, verdict: Verdict): string => t(language, `sheet.verdict.${verdict}`);

/** The type's name in the plural, as rows of the table by type say it. */
export const typeWord = (language: Language, type: AgencyType | null): string => t(language, `sheet.type.${type ?? 'none'}`);

/** What a sheet is called in the model's language. */
export const sheetName = (model: EvaluationModel, key: MessageKey): string => t(model.language, key);
