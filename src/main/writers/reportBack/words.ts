// What a finding says to the sender of a sheet: which of them concern the sender at all, and the two sentences of each.

import type { Finding, Language } from '../../../shared/domain.ts';
import type { MessageParams } from '../../../shared/errors.ts';
import { formatDate, isMessageKey, t } from '../../../shared/i18n/t.ts';

/** Findings the evaluator settles alone, or that need nobody: nothing a sender could mend. */
export const evaluatorsOwn: ReadonlySet<string> = new Set([
  'sameField', 'percentRounding', 'zoneMoved', 'supersededReports', 'noHolidayTable', 'agencyNotCounted',
  'splitNotDecided', 'mergedTogether',
]);

/** Findings whose parameters may repeat a report's own words. */
const repeatsTexts: ReadonlySet<string> = new Set(['incompleteRow']);

/** Parameters that are days; others may be a sender's own text that merely looks like one. */
const days: ReadonlySet<string> = new Set(['generated', 'asAt', 'since', 'from', 'to', 'periodFrom', 'periodTo']);

const shown = (language: Language, params: MessageParams): MessageParams => Object.fromEntries(
  Object.entries(params).map(([name, value]) => [name, typeof value === 'string' && days.has(name) ? formatDate(value, language) : value]),
);

export interface SenderWords {
  readonly wrong: string;
  readonly mend: string;
}

/** Both sentences of a finding; `withTexts` false keeps a report's words out of them. */
export const senderWords = (language: Language, { code, params }: Pick<Finding, 'code' | 'params'>, withTexts: boolean): SenderWords => {
  const filled = shown(language, withTexts || !repeatsTexts.has(code) ? params : { ...params, text: '…' });
  const [wrong, mend] = [`wrong.${code}`, `mend.${code}`];
  return { wrong: isMessageKey(wrong) ? t(language, wrong, filled) : code, mend: isMessageKey(mend) ? t(language, mend, filled) : '' };
};
