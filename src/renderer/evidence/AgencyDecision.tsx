// A name in a sheet that waits to come in: it is on no register, or of an agency that was split, and is said to be one of the
// register, or added to it. A city is said to be a regency only through the dialog that asks whether that is meant.

import { useMemo, useState } from 'react';
import type { Decision } from '../../shared/contract/register.ts';
import { agencyKey } from '../../shared/tabular/agencies.ts';
import { isOtherKindOfPlace } from '../../shared/tabular/nearNames.ts';
import { AgencyChoice } from '../register/AgencyChoice.tsx';
import { DecisionDialog } from '../register/DecisionDialog.tsx';
import { useCall } from '../state/call.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
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

interface Asked {
  readonly title: string;
  readonly decision: Decision;
}

export const AgencyDecision = ({ name }: { readonly name: string }) => {
  const { t } = useWords();
  const into = useSplitInto(name);
  const [asked, setAsked] = useState<Asked | null>(null);
  const choose = (agency: string): void => {
    if (isOtherKindOfPlace(name, agency)) setAsked({ title: t('decide.nameIs', { name, agency }), decision: { about: 'name', name, agency } });
    else void decideAgency(name, agency);
  };
  const add = (): void => setAsked({
    title: t('decide.addName', { name }), decision: { about: 'event', event: { kind: 'add', before: [], after: [name], since: null } },
  });
  return (
    <>
      <AgencyChoice name={name} first={into} onChoose={choose}>
        {into.length > 0 ? null : <Button kind="quiet" onPress={add}>{t('decide.add')}</Button>}
      </AgencyChoice>
      {asked === null ? null : <DecisionDialog title={asked.title} decision={asked.decision} accept={t('decide.accept')} onClose={() => setAsked(null)} />}
    </>
  );
};
