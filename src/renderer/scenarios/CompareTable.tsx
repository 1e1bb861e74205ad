// Scenarios side by side: their milestones, good agencies, and the parameters in which any of them differs from the base.

import { memo, useMemo } from 'react';
import type { Scenario } from '../../shared/contract/scoring.ts';
import { parameterKeys } from '../../shared/scoring/parameters.ts';
import { score } from '../../shared/scoring/score.ts';
import type { ScoreInputs, ScoreResult } from '../../shared/scoring/types.ts';
import { useScenarioName } from '../shell/useScenarioName.ts';
import { chooseScenario } from '../state/hand.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Verdict } from '../ui/Verdict.tsx';
import { parameterName, parameterValue } from './parameterWords.ts';

const atMost = 6;

const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

const MilestoneCell = ({ result, id }: { readonly result: ScoreResult; readonly id: 'm1' | 'm2' }) => {
  const { percent } = useWords();
  const milestone = result.milestones.find((one) => one.id === id);
  if (milestone === undefined) return <td>–</td>;
  return (
    <td>
      <span className="number">{percent(milestone.value?.percent ?? null)}</span>
      <br />
      <Verdict kind={milestone.verdict} />
    </td>
  );
};

export const CompareTable = memo(
  ({ scenarios, inputs, chosen }: { readonly scenarios: readonly Scenario[]; readonly inputs: ScoreInputs; readonly chosen: string }) => {
    const words = useWords();
    const { t, percent } = words;
    const nameOf = useScenarioName();
    const shown = scenarios.slice(0, atMost);
    const results = useMemo(() => scenarios.slice(0, atMost).map(({ parameters }) => score(inputs, parameters)), [scenarios, inputs]);
    const [base] = shown;
    const differing = parameterKeys.filter((key) => shown.some(({ parameters }) => !isSame(parameters[key], base?.parameters[key])));
    if (shown.length < 2) return null;
    return (
      <section className="panel compare" aria-label={t('scenarios.compare')}>
        <h3>{t('scenarios.compare')}</h3>
        <div className="compare-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('scenarios.comparedMeasure')}</th>
                {shown.map(({ name }) => (
                  <th key={name} scope="col" aria-current={name === chosen}>
                    <Button kind="quiet" onPress={() => chooseScenario(name)}>
                      {nameOf(name)}
                    </Button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{t('scenarios.milestone1')}</th>
                {results.map((result, at) => (
                  <MilestoneCell key={shown[at]?.name} result={result} id="m1" />
                ))}
              </tr>
              <tr>
                <th scope="row">{t('scenarios.milestone2')}</th>
                {results.map((result, at) => (
                  <MilestoneCell key={shown[at]?.name} result={result} id="m2" />
                ))}
              </tr>
              <tr>
                <th scope="row">{t('scenarios.good')}</th>
                {results.map(({ good }, at) => (
                  <td key={shown[at]?.name} className="number">
                    {percent(good.percent)}
                  </td>
                ))}
              </tr>
              {differing.map((key) => (
                <tr key={key}>
                  <th scope="row">{parameterName(key, words)}</th>
                  {shown.map(({ name, parameters }) => (
                    <td key={name} data-differs={!isSame(parameters[key], base?.parameters[key]) || undefined}>
                      {parameterValue(key, parameters, words)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    );
  },
);
