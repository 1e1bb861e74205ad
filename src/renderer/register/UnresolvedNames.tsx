// Names in the evidence that are nobody's: how many reports wait for them, what adding them would make of the denominator and the
// milestones, and the decision on each. Its effect is shown before it is accepted.

import { useState } from 'react';
import type { Decision, Unresolved } from '../../shared/contract/register.ts';
import { decisionLines } from '../../shared/decisionWords.ts';
import { useCall } from '../state/call.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { AgencyChoice } from './AgencyChoice.tsx';
import { DecisionDialog } from './DecisionDialog.tsx';

type Name = Unresolved['names'][number];

interface Asked {
  readonly title: string;
  readonly decision: Decision;
}

const OneName = ({ name, period, onAsk }: { readonly name: Name; readonly period: string; readonly onAsk: (asked: Asked) => void }) => {
  const { t } = useWords();
  const say = (agency: string): void =>
    onAsk({ title: t('decide.nameIs', { name: name.name, agency }), decision: { about: 'name', name: name.name, agency } });
  const add = (): void => onAsk({
    title: t('decide.addName', { name: name.name }),
    decision: { about: 'event', event: { kind: 'add', before: [], after: [name.name], since: null } },
  });
  return (
    <li className="unresolved-name">
      <p>
        <strong className="selectable">{name.name}</strong>{' '}
        <span className="muted small">{t('unresolved.reports', { count: name.reports, files: [...new Set(name.imports.map(({ file }) => file))].join(', ') })}</span>
      </p>
      {name.split === null ? null : <p className="small tone-not-met">{t('unresolved.split', { into: name.split.into.join(', '), since: name.split.since ?? '' })}</p>}
      <AgencyChoice name={name.name} period={period} first={name.split?.into ?? []} onChoose={say}>
        {name.split === null ? <Button kind="quiet" onPress={add}>{t('decide.add')}</Button> : null}
      </AgencyChoice>
    </li>
  );
};

const OnePeriod = ({ unresolved: { period, names, reports, ifAdded }, onAsk }: { readonly unresolved: Unresolved; readonly onAsk: (asked: Asked) => void }) => {
  const { t, language } = useWords();
  return (
    <section className="register-part unresolved" aria-label={t('unresolved.title', { period })}>
      <h3>{t('unresolved.head', { period, names: names.length, reports })}</h3>
      {ifAdded === null ? null : <p className="small figures">{t('unresolved.ifAdded', { effect: decisionLines(language, ifAdded).slice(1).join(' · ') })}</p>}
      <ul className="unresolved-names">{names.map((name) => <OneName key={name.name} name={name} period={period} onAsk={onAsk} />)}</ul>
    </section>
  );
};

export const UnresolvedNames = () => {
  const { t } = useWords();
  const found = useCall('register.unresolved', { period: null }).data ?? [];
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <>
      {found.map((unresolved) => <OnePeriod key={unresolved.period} unresolved={unresolved} onAsk={setAsked} />)}
      {asked === null ? null : <DecisionDialog title={asked.title} decision={asked.decision} accept={t('decide.accept')} onClose={() => setAsked(null)} />}
    </>
  );
};
