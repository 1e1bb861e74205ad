// Pace: what coming periods still need a week if so many reports come in, and whether the pace so far gets there.

import { useMemo, useState } from 'react';
import type { Period } from '../../shared/domain.ts';
import { arrivalsPerWeek, pacesAfter, type Pace } from '../../shared/scoring/pace.ts';
import type { ScoreResult } from '../../shared/scoring/types.ts';
import { parameterLines } from '../scenarios/parameterWords.ts';
import { useWords, type Words } from '../state/words.ts';
import { Figure, type Explanation } from '../ui/Figure.tsx';
import { FigureMore } from './FigureMore.tsx';
import { NumberField } from '../ui/NumberField.tsx';

const tones = { onTrack: ['tone-met', '▲'], offTrack: ['tone-not-met', '▼'], open: ['tone-at-risk', '●'] } as const;

const explainNeeded = (pace: Pace, arrivals: number, { parameters }: ScoreResult, words: Words): Explanation => {
  const { t, count, points } = words;
  return {
    sentence: t('pace.explain', {
      needed: count(pace.needed), target: points(parameters.completionTarget), expected: count(pace.expected), period: pace.period,
      known: count(pace.known.received), arrivals: count(arrivals), days: count(pace.days), done: count(pace.known.done),
    }),
    parameters: parameterLines(['completionTarget', 'completionMeasure', 'inProcessCounts', 'archivedReports'], parameters, words),
    more: <FigureMore withScenario />,
  };
};

const explainPerWeek = ({ needed, neededPerWeek, days, period }: Pace, { t, count, decimal }: Words): Explanation => ({
  sentence: t('pace.explainPerWeek', { perWeek: decimal(neededPerWeek, 1), needed: count(needed), days: count(days), period }),
  more: <FigureMore withScenario />,
});

const explainSoFar = ({ known, from, sofarPerWeek }: Pace, { t, count, decimal }: Words): Explanation => ({
  sentence: t('pace.explainSoFar', { sofar: decimal(sofarPerWeek ?? 0, 1), done: count(known.done), from: from ?? '' }),
  more: <FigureMore />,
});

const explainProjected = ({ projected, sofarPerWeek }: Pace, { t, count, percent, decimal }: Words): Explanation =>
  (projected === null || sofarPerWeek === null
    ? { sentence: t('pace.track.unknown') }
    : {
      sentence: t('pace.explainProjected', {
        percent: percent(projected.rate.percent), num: count(projected.rate.num), den: count(projected.rate.den),
        sofar: decimal(sofarPerWeek, 1), low: percent(projected.low), high: percent(projected.high),
      }),
      more: <FigureMore />,
    });

const explainTrack = ({ projected, period }: Pace, track: keyof typeof tones, { parameters }: ScoreResult, { t, percent, points }: Words): Explanation => ({
  sentence: t(`pace.explainTrack.${track}`, {
    period, target: points(parameters.completionTarget), low: percent(projected?.low ?? null), high: percent(projected?.high ?? null),
  }),
  more: <FigureMore withScenario />,
});

const PaceRow = ({ pace, arrivals, result }: { readonly pace: Pace; readonly arrivals: number; readonly result: ScoreResult }) => {
  const words = useWords();
  const { t, count, decimal, percent } = words;
  const { projected, track, sofarPerWeek } = pace;
  return (
    <tr>
      <th scope="row">{pace.period}</th>
      <td>
        <Figure explanation={explainNeeded(pace, arrivals, result, words)}>{count(pace.needed)}</Figure>
      </td>
      <td>
        <Figure explanation={explainPerWeek(pace, words)}>
          <strong>{decimal(pace.neededPerWeek, 1)}</strong>
        </Figure>
      </td>
      <td>{sofarPerWeek === null ? '–' : <Figure explanation={explainSoFar(pace, words)}>{decimal(sofarPerWeek, 1)}</Figure>}</td>
      <td>
        {projected === null ? '–' : <Figure explanation={explainProjected(pace, words)}>{percent(projected.rate.percent)}</Figure>}
      </td>
      <td>
        {projected === null ? '–' : <Figure explanation={explainProjected(pace, words)}>{`${percent(projected.low)} – ${percent(projected.high)}`}</Figure>}
      </td>
      <td className={track === null ? 'muted' : tones[track][0]}>
        {track === null ? t('pace.track.unknown') : (
          <Figure explanation={explainTrack(pace, track, result, words)}>{`${tones[track][1]} ${t(`pace.track.${track}`)}`}</Figure>
        )}
      </td>
    </tr>
  );
};

const headers = ['pace.period', 'pace.needed', 'pace.perWeek', 'pace.soFar', 'pace.projected', 'pace.band', 'pace.track'] as const;

export const PacePanel = ({ result, all, periods }: {
  readonly result: ScoreResult; readonly all: readonly ScoreResult[]; readonly periods: readonly Period[];
}) => {
  const { t, count } = useWords();
  const usual = arrivalsPerWeek(result);
  const [stated, setStated] = useState<number | null>(null);
  const arrivals = stated ?? usual ?? 0;
  const paces = useMemo(() => pacesAfter(result, periods, all, arrivals), [result, periods, all, arrivals]);
  const isLast = periods.every(({ asAt }) => asAt <= result.period.asAt);
  return (
    <section className="panel pace" aria-label={t('pace.title')}>
      <header>
        <h2>{t('pace.title')}</h2>
        {paces.length === 0 ? null : (
          <NumberField
            label={t('pace.arrivals')} value={arrivals} min={0} max={1_000_000} onChange={setStated}
            {...(usual === null ? {} : { hint: t('pace.arrivalsHint', { count: count(usual) }) })}
          />
        )}
      </header>
      {paces.length === 0 ? (
        <p className="muted">{t(isLast ? 'pace.last' : 'pace.quick')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {headers.map((key) => (
                <th key={key} scope="col">{t(key)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {paces.map((pace) => (
              <PaceRow key={pace.period} pace={pace} arrivals={arrivals} result={result} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
