// From a place in the data quality view to the rows it speaks of: reports of a rule, one agency's of them, or an agency's page.

import type { RowKey } from '../../shared/quality/result.ts';
import { rowRules, type RuleKey } from '../../shared/quality/rules.ts';
import { choicesKey, noFilter, type ReportChoices } from '../reports/filter.ts';
import { keepView } from '../state/useKept.ts';
import { go, openAgency } from '../state/window.ts';

/** The key of a rule whose rows are reports; null for the others. */
export const rowKeyOf = (rule: RuleKey): RowKey | null => rowRules.find((one) => one === rule) ?? null;

export const showReports = (quality: RowKey, narrower: Partial<Pick<ReportChoices, 'agency' | 'search'>> = {}): void => {
  keepView(choicesKey, { ...noFilter, quality, ...narrower });
  go('reports');
};

export const showAgency = (key: string): void => {
  openAgency(key);
  go('agencies');
};
