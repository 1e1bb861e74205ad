// How long things took: first follow-up and completion, all reports and by class, in working days; with the table they were counted by.

import { useMemo, useState } from 'react';
import { periodSpeed } from '../../shared/scoring/periodSpeed.ts';
import type { SpeedOf } from '../../shared/scoring/speed/statistics.ts';
import type { SpeedStatistics } from '../../shared/scoring/speed/types.ts';
import type { ScoreInputs, ScoreResult } from '../../shared/scoring/types.ts';
import { parameterLines } from '../scenarios/parameterWords.ts';
import { useWords, type Words } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Figure, type Explanation } from '../ui/Figure.tsx';
import { FigureMore } from './FigureMore.tsx';
import { HolidayDialog } from './HolidayDialog.tsx';

/** 91 stands for 91 or more. */
const days = (value: number | null, { count }: Words): string => (value === null ? '–' : value > 90 ? `≥ ${count(91)}` : count(value));

type Measure = 'mean' | 'median' | 'p90';

/** Of which reports a number of days was taken, and how. */
const explainDays = (measure: Measure, statistics: SpeedStatistics, { parameters }: ScoreResult, words: Words): Explanation => ({
  sentence: statistics.reports === 0 ? words.t('speed.explainNone') : words.t(`speed.explain.${measure}`, {
    reports: words.count(statistics.reports), days: measure === 'mean' ? words.decimal(statistics.mean ?? 0, 1) : days(statistics[measure], words),
  }),
  parameters: parameterLines(['jointLeaveWorks', 'countFrom', 'archivedReports'], parameters, words),
  more: <FigureMore />,
});

const explainShare = (statistics: SpeedStatistics, kind: keyof SpeedOf, { parameters }: ScoreResult, words: Words): Explanation => {
  const { t, count, percent } = words;
  const rate = statistics.withinLimit;
  return {
    sentence: t('speed.explainShare', {
      percent: percent(rate?.percent ?? null), num: count(rate?.num ?? null), den: count(rate?.den ?? null),
      notYetDue: count(statistics.notYetDue), undated: count(statistics.undated),
    }),
    parameters: parameterLines(
      [kind === 'followUp' ? 'followUpLimit' : 'completionLimits', 'notYetDue', 'jointLeaveWorks', 'countFrom', 'archivedReports'], parameters, words,
    ),
    more: <FigureMore />,
  };
};

const Cells = ({ statistics, kind, result }: {
  readonly statistics: SpeedStatistics; readonly kind: keyof SpeedOf; readonly result: ScoreResult;
}) => {
  const words = useWords();
  const { mean, median, p90, withinLimit } = statistics;
  const texts = { mean: mean === null ? '–' : words.decimal(mean, 1), median: days(median, words), p90: days(p90, words) };
  return (
    <>
      {(['mean', 'median', 'p90'] as const).map((measure) => (
        <td key={measure}>
          <Figure explanation={explainDays(measure, statistics, result, words)}>{texts[measure]}</Figure>
        </td>
      ))}
      <td>
        <Figure explanation={explainShare(statistics, kind, result, words)}>{words.percent(withinLimit?.percent ?? null)}</Figure>
      </td>
    </>
  );
};

const Row = ({ label, speed, result }: { readonly label: string; readonly speed: SpeedOf; readonly result: ScoreResult }) => (
  <tr>
    <th scope="row">{label}</th>
    <Cells statistics={speed.followUp} kind="followUp" result={result} />
    <Cells statistics={speed.completion} kind="completion" result={result} />
  </tr>
);

const Table = ({ inputs, result }: { readonly inputs: ScoreInputs; readonly result: ScoreResult }) => {
  const { t } = useWords();
  const speed = useMemo(() => periodSpeed(inputs, result.parameters), [inputs, result.parameters]);
  if (speed === null) return <p className="muted">{t('overview.explainSpeed')}</p>;
  const measures = ['speed.mean', 'speed.median', 'speed.p90', 'speed.within'] as const;
  return (
    <table>
      <thead>
        <tr>
          <td />
          <th scope="colgroup" colSpan={4}>{t('speed.followUp')}</th>
          <th scope="colgroup" colSpan={4}>{t('speed.completion')}</th>
        </tr>
        <tr>
          <td />
          {(['followUp', 'completion'] as const).flatMap((kind) => measures.map((key) => <th key={`${kind} ${key}`} scope="col">{t(key)}</th>))}
        </tr>
      </thead>
      <tbody>
        <Row label={t('speed.all')} speed={speed.all} result={result} />
        {speed.byClass.map(({ class: name, ...of }) => (
          <Row key={name} label={t(`reports.class.${name}`)} speed={of} result={result} />
        ))}
      </tbody>
    </table>
  );
};

export const SpeedPanel = ({ inputs, result }: { readonly inputs: ScoreInputs; readonly result: ScoreResult }) => {
  const { t } = useWords();
  const [isEditing, setIsEditing] = useState(false);
  const version = result.workingDays?.version;
  return (
    <section className="panel speed" aria-label={t('speed.title')}>
      <header>
        <h2>{t('speed.title')}</h2>
        <Button onPress={() => setIsEditing(true)}>{t('holidays.edit')}</Button>
      </header>
      <Table inputs={inputs} result={result} />
      {version === undefined ? null : (
        <p className="muted small">
          {t('holidays.used', { version })} {result.workingDays?.decrees.map(({ year, decree }) => `${year}: ${decree}`).join(' · ')}
        </p>
      )}
      {isEditing ? <HolidayDialog onClose={() => setIsEditing(false)} /> : null}
    </section>
  );
};
