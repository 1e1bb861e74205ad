// The period's own totals in one line, and the good agencies of then and now, with and without speed.

import type { Commitment } from '../../shared/domain.ts';
import type { Rate, ScoreResult } from '../../shared/scoring/types.ts';
import { useWords } from '../state/words.ts';
import { Figure, type Explanation } from '../ui/Figure.tsx';
import { Verdict } from '../ui/Verdict.tsx';
import { explainBaseline, explainEvidence, explainGood, explainTotal } from './explain.ts';
import { BaselineMore } from './BaselineMore.tsx';
import { FigureMore } from './FigureMore.tsx';
import { explainWithSpeed } from './explainMore.tsx';

export const Totals = ({ result }: { readonly result: ScoreResult }) => {
  const words = useWords();
  const { t, count } = words;
  const { totals } = result;
  const figures = [
    ['overview.received', totals.received],
    ['overview.followedUp', totals.followedUp],
    ['overview.completedCount', totals.completed],
    ['overview.open', totals.open],
    ['overview.archived', totals.archived],
  ] as const;
  return (
    <dl className="totals" aria-label={t('overview.figures')}>
      {figures.map(([key, value]) => (
        <div key={key}>
          <dd>
            <Figure explanation={{ ...explainTotal(value, result, words), more: <FigureMore /> }}>{count(value)}</Figure>
          </dd>
          <dt>{t(key)}</dt>
        </div>
      ))}
      <div>
        <dd>
          <Figure explanation={{ ...explainEvidence(result, words), more: <FigureMore /> }}>
            {t('overview.ofTotal', { num: count(totals.withEvidence), den: count(totals.agencies) })}
          </Figure>
        </dd>
        <dt>{t('overview.withEvidence')}</dt>
      </div>
    </dl>
  );
};

const GoodCell = ({ title, rate, explanation }: { readonly title: string; readonly rate: Rate; readonly explanation: Explanation }) => {
  const { t, count, percent } = useWords();
  return (
    <div className="good-cell">
      <h3 className="small muted">{title}</h3>
      <p>
        <Figure className="figure-medium" explanation={explanation}>
          {t('overview.ofTotal', { num: count(rate.num), den: count(rate.den) })}
        </Figure>
      </p>
      <p className="muted number">{percent(rate.percent)}</p>
    </div>
  );
};

const SpeedCell = ({ result }: { readonly result: ScoreResult }) => {
  const { t, count } = useWords();
  const words = useWords();
  if (result.goodWithSpeed !== null) {
    return <GoodCell title={t('overview.baselineSpeed')} rate={result.goodWithSpeed} explanation={{ ...explainWithSpeed(result, words), more: <FigureMore agencies="goodWithSpeed" /> }} />;
  }
  return (
    <div className="good-cell">
      <h3 className="small muted">{t('overview.baselineSpeed')}</h3>
      <p>
        <Figure explanation={{ sentence: t('overview.explainSpeed') }}>
          <Verdict kind="notAssessable" />
        </Figure>
      </p>
      <p className="muted small">{t('overview.baselineSpeedUnknown', { count: count(result.notAssessable) })}</p>
    </div>
  );
};

export const GoodAgencies = ({ result, commitment }: { readonly result: ScoreResult; readonly commitment: Commitment }) => {
  const words = useWords();
  const { t, points, text } = words;
  const { threshold, note } = commitment.baseline;
  return (
    <section className="panel good" aria-label={t('overview.baseline')}>
      <h2>{t('overview.baseline')}</h2>
      <div className="good-cells">
        <GoodCell
          title={t('overview.baselinePublished')}
          rate={result.baseline}
          explanation={{ ...explainBaseline(result.baseline, threshold, text(note), words), more: <BaselineMore /> }}
        />
        <span className="good-arrow" aria-hidden>
          →
        </span>
        <GoodCell
          title={t('overview.baselineNow', { period: result.period.code, threshold: points(result.parameters.goodThreshold) })}
          rate={result.good}
          explanation={{ ...explainGood(result, words), more: <FigureMore agencies="good" /> }}
        />
        <SpeedCell result={result} />
      </div>
    </section>
  );
};
