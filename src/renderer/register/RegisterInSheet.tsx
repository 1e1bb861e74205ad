// A register sheet that waits to come in: what it would make of each period's denominator.

import { useMemo } from 'react';
import type { SheetInspection } from '../../shared/tabular/plan.ts';
import { useCall } from '../state/call.ts';
import { useWords } from '../state/words.ts';

const datedFields: ReadonlySet<string | null> = new Set(['validFrom', 'validTo', 'formerName', 'splitFrom']);

/** An inspection lists no more names than this: of a longer sheet the number would come out too small. */
const mostListed = 2_000;

/** The periods the sheet is for; none is all of them. */
export const RegisterInSheet = ({ sheet, periods }: { readonly sheet: SheetInspection; readonly periods: readonly string[] }) => {
  const { t, count } = useWords();
  const isRegister = sheet.plan.layout === 'register' && sheet.agencies.length < mostListed;
  const agencies = useMemo(() => sheet.agencies.map(({ name }) => name), [sheet.agencies]);
  const { data } = useCall('register.sizesWith', { agencies, periods: [...periods] }, { enabled: isRegister });
  if (!isRegister || data === undefined) return null;
  const sizes = data.map(({ period, before, after }) =>
    t('register.sizeThen', { period, before: before === null ? '–' : count(before), after: count(after) })).join(' · ');
  const isDated = sheet.plan.columns.some(({ field }) => datedFields.has(field));
  return (
    <p className="unknown-in-sheet small figures" data-register="sizes">
      {t('register.inSheet', { sizes })}{isDated ? ` ${t('register.inSheetDated')}` : ''}
    </p>
  );
};
