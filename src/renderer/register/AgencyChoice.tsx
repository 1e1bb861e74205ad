// Which agency a name means: those it is likely to be, each with the reason, one press away; all others by typing. An agency of
// another kind of the same name is said and never offered. Nothing is merged by itself.

import { useMemo, type ReactNode } from 'react';
import type { AgencyEntry } from '../../shared/contract/agencies.ts';
import { nearWords } from '../../shared/nearWords.ts';
import { nearNames } from '../../shared/tabular/nearNames.ts';
import { useCall } from '../state/call.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { TypeAhead } from '../ui/TypeAhead.tsx';
import './register.css';

const noEntries: readonly AgencyEntry[] = [];
const noNames: readonly string[] = [];

const allNames = ({ name, aliases, formerNames }: AgencyEntry) => ({ name, aliases: [...aliases, ...formerNames.map((former) => former.name)] });

/** `first` are agencies to offer before all others: what a split one became. With a period only agencies that count in it are offered. */
export const AgencyChoice = ({ name, first = noNames, period = null, onChoose, children }: {
  readonly name: string; readonly first?: readonly string[]; readonly period?: string | null; readonly onChoose: (agency: string) => void; readonly children?: ReactNode;
}) => {
  const { t, language } = useWords();
  const entries = useCall('agency.list', {}).data ?? noEntries;
  const register = useMemo(() => entries.filter((entry) => (period === null ? entry.onRegister : entry.countsIn.includes(period))), [entries, period]);
  const near = useMemo(() => (first.length > 0 ? [] : nearNames(name, register.map(allNames))), [name, first, register]);
  return (
    <div className="finding-decision" role="group" aria-label={t('evidence.assignAgency', { name })}>
      {near.length + first.length === 0 ? null : <span className="muted small">{t('evidence.perhaps')}</span>}
      {first.map((agency) => <Button key={agency} onPress={() => onChoose(agency)}>{agency}</Button>)}
      {near.map((each) => (
        <span key={each.agency} className="near-name" data-reason={each.reason}>
          {each.reason === 'otherKind' ? <span>{each.agency}</span> : <Button onPress={() => onChoose(each.agency)}>{each.agency}</Button>}
          <span className="muted small">{nearWords(language, each)}</span>
        </span>
      ))}
      <TypeAhead
        className="button button-quiet" label={t('evidence.assignAgency', { name })} placeholder={t('evidence.searchAgency')}
        nothingFits={t('evidence.noAgencyFits')} value={null} choices={register.map((entry) => ({ id: entry.name, label: entry.name }))}
        onChange={onChoose}
      >
        {t(near.length + first.length === 0 ? 'evidence.chooseAgency' : 'evidence.otherAgency')}
      </TypeAhead>
      {children}
    </div>
  );
};
