// Names in the sheet that are not on the register: each is said to be an agency of the register, with the most alike ones one
// press away. Nothing is merged by itself.

import { useMemo } from 'react';
import type { AgencyEntry } from '../../shared/contract.ts';
import { useCall } from '../state/call.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { TypeAhead } from '../ui/TypeAhead.tsx';
import { decideAgency, unknownAgencies } from './deciding.ts';
import { nearNames } from './nearNames.ts';
import { useSheet } from './sheetContext.ts';

const mostShown = 40;
const noEntries: readonly AgencyEntry[] = [];

const OneName = ({ name, rows, register }: { readonly name: string; readonly rows: number; readonly register: readonly AgencyEntry[] }) => {
  const { t } = useWords();
  const near = useMemo(() => nearNames(name, register), [name, register]);
  return (
    <div className="unsettled-one" role="group" aria-label={name}>
      <span className="unsettled-word selectable">{name}</span>
      <span className="muted small">{t('evidence.agencyRows', { rows })}</span>
      <span className="unsettled-choices">
        {near.length === 0 ? null : <span className="muted small">{t('evidence.perhaps')}</span>}
        {near.map((agency) => <Button key={agency} onPress={() => void decideAgency(name, agency)}>{agency}</Button>)}
        <TypeAhead
          className="button button-quiet" label={t('evidence.assignAgency', { name })} placeholder={t('evidence.chooseAgency')}
          nothingFits={t('evidence.noAgencyFits')} value={null} choices={register.map((entry) => ({ id: entry.key, label: entry.name }))}
          onChange={(agency) => void decideAgency(name, agency)}
        >
          {t('evidence.chooseAgency')}
        </TypeAhead>
      </span>
    </div>
  );
};

export const UnknownAgencies = () => {
  const { t } = useWords();
  const { sheet } = useSheet();
  const register = useCall('agency.list', {}).data ?? noEntries;
  const onRegister = useMemo(() => register.filter((entry) => entry.onRegister), [register]);
  const isUnsettled = sheet.plan.layout !== 'register' && onRegister.length > 0;
  const unknown = useMemo(() => (isUnsettled ? unknownAgencies(sheet, onRegister) : []), [isUnsettled, sheet, onRegister]);
  if (unknown.length === 0) return null;
  return (
    <section className="unsettled" aria-label={t('evidence.unknownAgencies')}>
      <h4>{t('evidence.unknownAgencies')}</h4>
      {unknown.slice(0, mostShown).map(({ name, rows }) => <OneName key={name} name={name} rows={rows} register={onRegister} />)}
      {unknown.length > mostShown
        ? <p className="muted small">{t('evidence.moreAgencies', { count: unknown.length - mostShown })}</p>
        : null}
    </section>
  );
};
