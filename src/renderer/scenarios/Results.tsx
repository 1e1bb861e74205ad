// What comes out under the scenario in the hand: milestones 1 and 2 and the good agencies, each beside the base scenario's.

import type { ReactNode } from 'react';
import type { Rate, ScoreResult } from '../../shared/scoring/types.ts';
import { agenciesOf } from '../agencies/filter.ts';
import { BaselineMore } from '../overview/BaselineMore.tsx';
import { explainGood, explainMilestone, explainPublished } from '../overview/explain.ts';
import { explainWithSpeed } from '../overview/explainMore.tsx';
import { FigureMore } from '../overview/FigureMore.tsx';
import { useWords } from '../state/words.ts';
import { BulletBar } from '../ui/BulletBar.tsx';
import { Figure, type Explanation } from '../ui/Figure.tsx';
import { Verdict, type VerdictKind } from '../ui/Verdict.tsx';

interface ResultCellProps {
  readonly title: string;
  readonly rate: Rate | null;
  readonly base: Rate | null;
  /** Per cent; null where there is no target. */
  readonly target: number | null;
  readonly verdict: VerdictKind | null;
  readonly short: ReactNode;
  readonly explanation: Explanation;
}

const ResultCell = ({ title, rate, base, target, verdict, short, explanation }: ResultCellProps) => {
  const { t, count, percent } = useWords();
  const value = percent(rate?.percent ?? null);
  return (
    <div className="result" aria-label={title} role="group">
      <h3>{title}</h3>
      <Figure className="figure-large" explanation={explanation}>
        {value}
      </Figure>
      <p className="muted number">
        {rate === null ? '' : t('overview.ofTotal', { num: count(rate.num), den: count(rate.den) })} ·{' '}
        {t('scenarios.against', { value: percent(base?.percent ?? null) })}
      </p>
      <BulletBar
        value={rate?.percent ?? null}
        before={base?.percent ?? null}
        target={target}
        verdict={verdict ?? 'notAssessable'}
        label={`${title} ${value}`}
      />
      <p className="result-verdict">
        {verdict === null ? null : <Verdict kind={verdict} />} <span>{short}</span>
      </p>
    </div>
  );
};

/** What stands beside the good agencies: how many with speed, and how many the published baseline counts. */
const GoodBeside = ({ result }: { readonly result: ScoreResult }) => {
  const words = useWords();
  const { t, count, percent } = words;
  const { goodWithSpeed, notAssessable, baseline } = result;
  return (
    <>
      <Figure explanation={{ ...explainWithSpeed(result, words), more: <FigureMore agencies="goodWithSpeed" /> }}>
        {goodWithSpeed === null ? t('scenarios.speedUnknown') : t('scenarios.withSpeedOf', { value: percent(goodWithSpeed.percent), count: count(notAssessable) })}
      </Figure>
      {' · '}
      {t('overview.baselinePublished')}:{' '}
      <Figure explanation={{ ...explainPublished(result, words), more: <BaselineMore /> }}>
        {t('overview.ofTotal', { num: count(baseline.num), den: count(baseline.den) })}
      </Figure>
    </>
  );
};

/** Verdicts and counts beside the base's; a slide shows the same. */
export const Results = ({ result, base, isHypothetical = false }: {
  readonly result: ScoreResult;
  readonly base: ScoreResult;
  /** The figures include interventions. */
  readonly isHypothetical?: boolean;
}) => {
  const words = useWords();
  const { t, count, points } = words;
  const milestone = (id: 'm1' | 'm2', title: string, key: 'overview.missingReports' | 'overview.missingAgencies') => {
    const score = result.milestones.find((one) => one.id === id);
    const before = base.milestones.find((one) => one.id === id);
    if (score === undefined) return null;
    const spare = (score.value?.num ?? 0) - (score.needed ?? 0);
    const short =
      score.missing === null
        ? ''
        : score.missing > 0
          ? t(key, { count: count(score.missing) })
          : t('overview.spare', { count: count(spare) });
    return (
      <ResultCell
        title={`${title} · ${t('overview.target', { target: points(score.target ?? 0) })}`}
        rate={score.value}
        base={before?.value ?? null}
        target={(score.target ?? 0) / 100}
        verdict={score.verdict}
        short={short}
        explanation={{ ...explainMilestone(score, result, words), more: <FigureMore agencies={agenciesOf(id)} /> }}
      />
    );
  };
  return (
    <section className="panel results" aria-label={t('scenarios.results')}>
      {isHypothetical ? <p className="results-mark">◇ {t('scenarios.hypotheticalLong')}</p> : null}
      {milestone('m1', t('scenarios.milestone1'), 'overview.missingReports')}
      {milestone('m2', t('scenarios.milestone2'), 'overview.missingAgencies')}
      <ResultCell
        title={`${t('scenarios.good')} · ≥ ${points(result.parameters.goodThreshold)}`}
        rate={result.good}
        base={base.good}
        target={null}
        verdict={null}
        short={<GoodBeside result={result} />}
        explanation={{ ...explainGood(result, words), more: <FigureMore agencies="good" /> }}
      />
    </section>
  );
};
