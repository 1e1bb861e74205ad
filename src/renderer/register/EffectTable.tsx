// What a decision would change, before it is accepted: each period's denominator, sums and milestones, before and after.

import type { DecisionEffect, PeriodChange } from '../../shared/decisionEffect.ts';
import { milestoneWords } from '../../shared/decisionWords.ts';
import { useWords } from '../state/words.ts';

const figures = ['counted', 'received', 'followedUp', 'completed'] as const;
const mostNames = 6;

const Change = ({ change: { before, after } }: { readonly change: PeriodChange['counted'] }) => {
  const { count } = useWords();
  if (before === after) return <td className="number muted">{count(after)}</td>;
  return <td className="number"><span className="muted">{count(before)} → </span><strong>{count(after)}</strong></td>;
};

const OnePeriod = ({ change }: { readonly change: PeriodChange }) => {
  const { language, t } = useWords();
  const milestones = milestoneWords(language, change);
  return (
    <tr>
      <th scope="row">{change.period}</th>
      {figures.map((figure) => <Change key={figure} change={change[figure]} />)}
      <td className={milestones.length === 0 ? 'muted' : ''}>
        {milestones.length === 0 ? t('decide.sameMilestones') : milestones.map((words) => <div key={words}>{words}</div>)}
      </td>
    </tr>
  );
};

export const EffectTable = ({ effect: { periods, touched } }: { readonly effect: DecisionEffect }) => {
  const { t } = useWords();
  if (touched.length === 0) return <p className="muted" data-effect="none">{t('decide.noChange')}</p>;
  const named = touched.slice(0, mostNames).join(', ');
  const names = touched.length > mostNames ? t('decide.andMore', { names: named, count: touched.length - mostNames }) : named;
  return (
    <div className="effect" data-effect="some">
      <table className="effect-table">
        <thead>
          <tr>
            <th scope="col">{t('decide.period')}</th>
            {figures.map((figure) => <th key={figure} scope="col" className="number">{t(`decide.figure.${figure}`)}</th>)}
            <th scope="col">{t('decide.milestones')}</th>
          </tr>
        </thead>
        <tbody>{periods.map((change) => <OnePeriod key={change.period} change={change} />)}</tbody>
      </table>
      <p className="muted small">{t('decide.touched', { count: touched.length, names })}</p>
    </div>
  );
};
