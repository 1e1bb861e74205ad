// A name in a sheet that waits to come in: it is on no register, or of an agency that was split, and is said to be one of the
// register. A city is said to be a regency only through the dialog that asks whether that is meant.

import { useMemo, useState } from 'react';
import { agencyKey } from '../../shared/tabular/agencies.ts';
import { isOtherKindOfPlace } from '../../shared/tabular/nearNames.ts';
import { AgencyChoice } from '../register/AgencyChoice.tsx';
import { DecisionDialog } from '../register/DecisionDialog.tsx';
import { useCall } from '../state/call.ts';
import { useWords } from '../state/words.ts';
import { decideAgency } from './deciding.ts';

const noEvents: readonly never[] = [];

/** What the agency of a name was split into, the latest split; empty for one that never was. */
const useSplitInto = (name: string): readonly string[] => {
  const events = useCall('event.list', {}).data ?? noEvents;
  return useMemo(() => {
    const split = events.findLast(({ kind, before }) => kind === 'split' && agencyKey(before[0] ?? '') === agencyKey(name));
    return split?.after ?? [];
  }, [events, name]);
};

export const AgencyDecision = ({ name }: { readonly name: string }) => {
  const { t } = useWords();
  const into = useSplitInto(name);
  const [doubted, setDoubted] = useState<string | null>(null);
  const choose = (agency: string): void => {
    if (isOtherKindOfPlace(name, agency)) setDoubted(agency);
    else void decideAgency(name, agency);
  };
  return (
    <>
      <AgencyChoice name={name} first={into} onChoose={choose} />
      {doubted === null ? null : (
        <DecisionDialog
          title={t('decide.nameIs', { name, agency: doubted })} decision={{ about: 'name', name, agency: doubted }} accept={t('decide.accept')}
          onClose={() => setDoubted(null)}
        />
      )}
    </>
  );
};
