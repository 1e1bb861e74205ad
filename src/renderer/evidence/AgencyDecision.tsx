// A name that is not on the register: it is said to be an agency of the register, with the most alike ones one press away.
// Nothing is merged by itself.

import { useMemo } from 'react';
import type { AgencyEntry } from '../../shared/contract/agencies.ts';
import { useCall } from '../state/call.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { TypeAhead } from '../ui/TypeAhead.tsx';
import { decideAgency } from './deciding.ts';
import { nearNames } from '../../shared/tabular/nearNames.ts';

const noEntries: readonly AgencyEntry[] = [];

export const AgencyDecision = ({ name }: { readonly name: string }) => {
  const { t } = useWords();
  const entries = useCall('agency.list', {}).data ?? noEntries;
  const register = useMemo(() => entries.filter((entry) => entry.onRegister), [entries]);
  const near = useMemo(() => nearNames(name, register), [name, register]);
  return (
    <div className="finding-decision" role="group" aria-label={t('evidence.assignAgency', { name })}>
      {near.length === 0 ? null : <span className="muted small">{t('evidence.perhaps')}</span>}
      {near.map(({ agency }) => <Button key={agency} onPress={() => void decideAgency(name, agency)}>{agency}</Button>)}
      <TypeAhead
        className="button button-quiet" label={t('evidence.assignAgency', { name })} placeholder={t('evidence.searchAgency')}
        nothingFits={t('evidence.noAgencyFits')} value={null} choices={register.map((entry) => ({ id: entry.key, label: entry.name }))}
        onChange={(agency) => void decideAgency(name, agency)}
      >
        {t(near.length === 0 ? 'evidence.chooseAgency' : 'evidence.otherAgency')}
      </TypeAhead>
    </div>
  );
};
