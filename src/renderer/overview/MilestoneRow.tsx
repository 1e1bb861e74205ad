// One milestone at the period that is shown: name and status, value against target, the way over the periods, the figure, the
// verdict and what it takes.

import type { Milestone } from '../../shared/domain.ts';
import type { Trend } from '../../shared/scoring/change.ts';
import type { MilestoneScore, ScoreResult } from '../../shared/scoring/types.ts';
import { agenciesOf } from '../agencies/filter.ts';
import { DisclosureItems } from '../explain/DisclosureItems.tsx';
import { choosePeriod } from '../state/window.ts';
import { useWords, type Words } from '../state/words.ts';
import { BulletBar } from '../ui/BulletBar.tsx';
import { Button } from '../ui/Button.tsx';
import { Figure, type Explanation } from '../ui/Figure.tsx';
import { Sparkline } from '../ui/Sparkline.tsx';
import { Verdict } from '../ui/Verdict.tsx';
import { explainMilestone } from './explain.ts';
import { explainBounds, explainChange, explainTrend } from './explainMore.tsx';
import { FigureMore } from './FigureMore.tsx';
import { MilestoneStatusButton } from './MilestoneStatusButton.tsx';

export interface MilestoneView {
  readonly milestone: Milestone;
  readonly score: MilestoneScore;
  readonly result: ScoreResult;
  /** Results of all periods, in the plan's order. */
  readonly all: readonly ScoreResult[];
  /** What changed since the like period; null when it has no evidence. */
  readonly trend: Trend | null;
  /** The like period's value, and its code; null when there is none. */
  readonly like: { readonly code: string; readonly percent: number | null } | null;
}

// A period nobody has sent evidence for has no value: drawing its 0 % would look like a fall.
const valueAt = ({ totals, milestones }: ScoreResult, id: string): number | null =>
  totals.withEvidence === 0 ? null : (milestones.find((milestone) => milestone.id === id)?.value?.percent ?? null);

const shortText = ({ score }: MilestoneView, { t, count }: Words): string => {
  if (score.missing === null || score.value === null || score.needed === null) return '';
  const spare = score.value.num - score.needed;
  if (score.missing === 0) return spare > 0 ? t('overview.spare', { count: count(spare) }) : '';
  return t(score.id === 'm2' ? 'overview.missingAgencies' : 'overview.missingReports', { count: count(score.missing) });
};

const changeText = ({ score, like, trend }: MilestoneView, { t, decimal }: Words): string => {
  if (score.value === null) return '';
  if (like === null) return t('overview.noLike');
  const change = trend?.changes[score.id] ?? null;
  if (change === null) return t('overview.noLikeEvidence', { period: like.code });
  return t('overview.change', { points: `${change > 0 ? '+' : ''}${decimal(change / 100, 2)}`, period: like.code });
};

const boundsText = ({ score }: MilestoneView, { t, percent }: Words): string => {
  if (score.bounds === null) return '';
  const { worst, best, certain } = score.bounds;
  if (worst.percent === best.percent) return certain ? t('overview.certain') : '';
  const span = t('overview.bounds', { worst: percent(worst.percent), best: percent(best.percent) });
  return certain ? `${span}, ${t('overview.certain')}` : span;
};

/** Why there is nothing to read off; null when there is. */
const reasonOf = ({ score, result }: MilestoneView, { t }: Words): string | null => {
  if (score.value === null) return t('overview.noDisclosure');
  return result.totals.withEvidence === 0 ? t('overview.noEvidence', { period: result.period.code }) : null;
};

const bulletLabel = ({ milestone, score, like }: MilestoneView, { t, text, percent, points }: Words): string =>
  [
    t('overview.bullet', {
      title: text(milestone.title),
      value: percent(score.value?.percent ?? null),
      target: score.target === null ? '–' : points(score.target),
      verdict: t(`verdict.${score.verdict}`),
    }),
    ...(like === null ? [] : [t('overview.bulletBefore', { period: like.code, value: percent(like.percent) })]),
  ].join(' ');

const Bar = ({ view }: { readonly view: MilestoneView }) => {
  const words = useWords();
  const { score, like } = view;
  const target = score.target === null ? null : score.target / 100;
  return (
    <div className="milestone-bar">
      <BulletBar
        value={score.value?.percent ?? null}
        target={target}
        before={like?.percent ?? null}
        verdict={score.verdict}
        label={bulletLabel(view, words)}
      />
      <div className="milestone-scale" aria-hidden>
        {target === null || target > 12 ? <span>0</span> : null}
        {target === null || target < 86 ? <span style={{ left: '100%' }}>100</span> : null}
        {target === null ? null : (
          <span className="milestone-target" style={{ left: `${String(target)}%` }}>
            {words.t('overview.target', { target: words.points(target * 100) })}
          </span>
        )}
      </div>
    </div>
  );
};

/** Where a milestone's value leads on to: disclosure to its items, the others to their agencies. */
const moreOf = (id: string, result: ScoreResult, withScenario: boolean) =>
  (id === 'm3' ? <DisclosureItems result={result} /> : <FigureMore agencies={agenciesOf(id)} withScenario={withScenario} />);

/** A period's own value, and the way to that period. */
const explainPlace = (one: ScoreResult, id: string, current: string, words: Words): Explanation => {
  const score = one.milestones.find((milestone) => milestone.id === id);
  const { code } = one.period;
  const explanation = score === undefined ? { sentence: '' } : explainMilestone(score, one, words);
  return {
    ...explanation, sentence: `${code}: ${explanation.sentence}`,
    more: code === current ? moreOf(id, one, false)
      : <Button onPress={() => choosePeriod(code)}>{words.t('agencies.showPeriod', { period: code })}</Button>,
  };
};

const Trend = ({ view: { score, all, result } }: { readonly view: MilestoneView }) => {
  const words = useWords();
  const { t, percent } = words;
  const values = all.map((one) => valueAt(one, score.id));
  if (values.every((value) => value === null)) return <span />;
  const label = `${t('overview.trend')}: ${all.map((one, place) => `${one.period.code} ${percent(values[place] ?? null)}`).join(', ')}`;
  return (
    <Sparkline
      values={values}
      words={all.map(({ period }) => period.code)}
      label={label}
      target={score.target === null ? null : score.target / 100}
      current={all.findIndex(({ period }) => period.code === result.period.code)}
      explain={(place) => explainPlace(all[place] ?? result, score.id, result.period.code, words)}
    />
  );
};

/** The change in points: from what to what, and one that is split says by what. */
const Change = ({ view }: { readonly view: MilestoneView }) => {
  const words = useWords();
  const text = changeText(view, words);
  const { score, trend, result, like } = view;
  if (trend === null || trend.changes[score.id] === null) return <p className="muted small">{text}</p>;
  const explanation = score.id === 'm1' && trend.parts !== null
    ? explainTrend(trend, result, words) : explainChange(score, trend, like?.percent ?? null, result, words);
  return (
    <p className="small">
      <Figure className="muted" explanation={{ ...explanation, more: <FigureMore agencies={agenciesOf(score.id)} /> }}>
        {text}
      </Figure>
    </p>
  );
};

/** What is short or to spare, which the milestone's own explanation gives the numbers of. */
const Short = ({ view }: { readonly view: MilestoneView }) => {
  const words = useWords();
  const { score, result } = view;
  const text = shortText(view, words);
  if (text === '') return null;
  return (
    <p>
      <Figure explanation={{ ...explainMilestone(score, result, words), more: moreOf(score.id, result, true) }}>{text}</Figure>
    </p>
  );
};

export const MilestoneRow = ({ view }: { readonly view: MilestoneView }) => {
  const words = useWords();
  const { t, text, count, percent } = words;
  const { milestone, score, result } = view;
  const bounds = boundsText(view, words);
  const reason = reasonOf(view, words);
  const isDecided = milestone.decidedAt === result.period.code;
  return (
    <li className="milestone" aria-label={text(milestone.title)}>
      <div className="milestone-name">
        <h3>
          <span className="milestone-number">{score.id.slice(1)}</span>
          <span>{text(milestone.title)}</span>
        </h3>
        <p className="muted small">{text(milestone.target)}</p>
        <MilestoneStatusButton view={view} />
      </div>
      <Bar view={view} />
      <Trend view={view} />
      <div className="milestone-figure">
        <Figure className="figure-large" explanation={{ ...explainMilestone(score, result, words), more: moreOf(score.id, result, true) }}>
          {percent(score.value?.percent ?? null)}
        </Figure>
        {score.value === null ? null : (
          <p className="muted number">{t('overview.ofTotal', { num: count(score.value.num), den: count(score.value.den) })}</p>
        )}
      </div>
      <div className="milestone-verdict">
        <Verdict kind={score.verdict} size="large" />
        {reason === null ? (
          <>
            <Short view={view} />
            <Change view={view} />
            {bounds === '' ? null : (
              <p className="small">
                <Figure className="muted" explanation={explainBounds(score, result, words)}>{bounds}</Figure>
              </p>
            )}
            <p className="muted small">{isDecided ? t('overview.decided') : t('overview.progress', { period: milestone.decidedAt })}</p>
          </>
        ) : (
          <p className="muted small">{reason}</p>
        )}
      </div>
    </li>
  );
};
