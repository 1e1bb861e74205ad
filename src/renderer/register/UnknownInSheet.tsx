// The names of a sheet that are on no register, together: how many rows wait for them, and what adding them all would make of the
// denominator of the periods the sheet is for.

import type { Finding } from '../../shared/domain.ts';
import { agencyKey } from '../../shared/tabular/agencies.ts';
import { useCall } from '../state/call.ts';
import { useWords } from '../state/words.ts';

export const UnknownInSheet = ({ findings, periods }: { readonly findings: readonly Finding[]; readonly periods: readonly string[] }) => {
  const { t, count } = useWords();
  const sizes = useCall('register.sizes', {}).data ?? [];
  const unknown = findings.filter(({ code }) => code === 'unknownAgency');
  if (unknown.length === 0) return null;
  const names = new Set(unknown.map(({ params }) => agencyKey(String(params['name'])))).size;
  const rows = unknown.reduce((sum, { params }) => sum + Number(params['count'] ?? 0), 0);
  const concerned = sizes.filter(({ period, agencies }) => agencies !== null && (periods.length === 0 || periods.includes(period)));
  const effect = concerned.map(({ period, agencies }) =>
    t('unresolved.sizeThen', { period, before: count(agencies), after: count((agencies ?? 0) + names) })).join(', ');
  return <p className="unknown-in-sheet small figures">{t('unresolved.inSheet', { names, rows, effect })}</p>;
};
