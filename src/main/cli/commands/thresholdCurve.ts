// `curve`: the share of agencies that meet every threshold, and where the target stops being met. Percentages are percent.

import { formatPercent, t } from '../../../shared/i18n/t.ts';
import { curveOf, flipsAt, shareAt } from '../../../shared/scoring/curve.ts';
import { score } from '../../../shared/scoring/score.ts';
import type { Desk } from '../desk.ts';
import { table, type Report } from '../io.ts';
import { scenarioInputs, type ScenarioOptions } from './scenarioInputs.ts';

/** Thresholds in basis points. */
type Options = ScenarioOptions & { readonly from: number; readonly to: number; readonly step: number };

/** From the first to the last threshold by steps; the last one always stands at the end. */
const thresholds = ({ from, to, step }: Options): number[] => {
  const steps = Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, at) => from + at * step);
  return steps.at(-1) === to || steps.length === 0 ? steps : [...steps, to];
};

export const thresholdCurve = async (desk: Desk, _words: readonly string[], options: Options): Promise<Report> => {
  const { scenario, inputs, parameters } = await scenarioInputs(desk, options);
  const curve = curveOf(score(inputs, parameters));
  const flip = flipsAt(curve, parameters.agencyShareTarget);
  const steps = thresholds(options).map((threshold) => ({ threshold: threshold / 100, share: shareAt(curve, threshold) }));
  const say = { target: formatPercent(parameters.agencyShareTarget / 100, desk.language) };
  return {
    json: { period: inputs.period.code, scenario, steps, flipsAt: flip === null ? null : flip / 100 },
    lines: [
      ...table(['threshold', 'share', 'agencies', 'of'], steps.map(({ threshold, share }) =>
        [threshold, formatPercent(share.percent, desk.language), share.num, share.den])),
      '',
      flip === null ? t(desk.language, 'plan.neverMet', say)
        : t(desk.language, 'plan.flipsAt', { ...say, threshold: formatPercent(flip / 100, desk.language) }),
    ],
  };
};
