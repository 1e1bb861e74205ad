// `curve`: the share of agencies that meet every threshold, and where the target stops being met; with `--of` the same for the
// completion target and for the follow-up limit. Percentages are percent, limits working days.

import { formatPercent, t } from '../../../shared/i18n/t.ts';
import { completionCurveOf } from '../../../shared/scoring/completionCurve.ts';
import { curveOf, flipsAt, shareAt, type Curve } from '../../../shared/scoring/curve.ts';
import { limitCurveOf } from '../../../shared/scoring/limitCurve.ts';
import type { Rate } from '../../../shared/scoring/types.ts';
import type { Desk } from '../desk.ts';
import { table, type Report } from '../io.ts';
import { scenarioInputs, type ScenarioInputs, type ScenarioOptions } from './scenarioInputs.ts';

export const curveKinds = ['threshold', 'completion', 'limit'] as const;
export type CurveKind = (typeof curveKinds)[number];

/** Thresholds in basis points. */
type Options = ScenarioOptions & { readonly from: number; readonly to: number; readonly step: number; readonly of: CurveKind };

/** From the first to the last threshold by steps; the last one always stands at the end. */
const thresholds = ({ from, to, step }: Options): number[] => {
  const steps = Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, at) => from + at * step);
  return steps.at(-1) === to || steps.length === 0 ? steps : [...steps, to];
};

const stepsOf = (curve: Curve, options: Options) =>
  thresholds(options).map((threshold) => ({ threshold: threshold / 100, share: shareAt(curve, threshold) }));

const stepTable = (steps: ReturnType<typeof stepsOf>, { language }: Desk): string[] =>
  table(['threshold', 'share', 'agencies', 'of'], steps.map(({ threshold, share }) =>
    [threshold, formatPercent(share.percent, language), share.num, share.den]));

const written = (basisPoints: number, { language }: Desk): string => formatPercent(basisPoints / 100, language);

const thresholdReport = ({ result, parameters }: ScenarioInputs, options: Options, desk: Desk): Report => {
  const curve = curveOf(result);
  const flip = flipsAt(curve, parameters.agencyShareTarget);
  const steps = stepsOf(curve, options);
  const say = { target: written(parameters.agencyShareTarget, desk) };
  return {
    json: { steps, flipsAt: flip === null ? null : flip / 100 },
    lines: [
      ...stepTable(steps, desk), '',
      flip === null ? t(desk.language, 'plan.neverMet', say) : t(desk.language, 'plan.flipsAt', { ...say, threshold: written(flip, desk) }),
    ],
  };
};

const completionReport = ({ result }: ScenarioInputs, options: Options, desk: Desk): Report => {
  const { curve, value, flipsAt: flip } = completionCurveOf(result);
  const steps = stepsOf(curve, options);
  return {
    json: { steps, value, flipsAt: flip === null ? null : flip / 100 },
    lines: [
      ...stepTable(steps, desk), '',
      flip === null ? t(desk.language, 'plan.nothingCounts') : t(desk.language, 'plan.completionFlipsAt', { target: written(flip, desk) }),
    ],
  };
};

const rateText = (rate: Rate | null, { language }: Desk): string =>
  (rate === null ? '–' : `${formatPercent(rate.percent, language)} (${rate.num}/${rate.den})`);

const limitReport = ({ inputs, result, parameters }: ScenarioInputs, desk: Desk): Report => {
  const { steps, flipsAt: flip } = limitCurveOf(inputs, result);
  const say = { target: written(parameters.completionTarget, desk) };
  return {
    json: { steps, flipsAt: flip },
    lines: [
      ...table(['limit', 'quick', 'goodWithSpeed'], steps.map(({ limit, quick, goodWithSpeed }) =>
        [limit, rateText(quick, desk), rateText(goodWithSpeed, desk)])), '',
      flip === null ? t(desk.language, 'plan.limitNever', say) : t(desk.language, 'plan.limitFlipsAt', { ...say, limit: flip }),
    ],
  };
};

export const thresholdCurve = async (desk: Desk, _words: readonly string[], options: Options): Promise<Report> => {
  const scored = await scenarioInputs(desk, options);
  const reports = {
    threshold: () => thresholdReport(scored, options, desk),
    completion: () => completionReport(scored, options, desk),
    limit: () => limitReport(scored, desk),
  };
  const { json, lines } = reports[options.of]();
  const { scenario, inputs, isHypothetical } = scored;
  return {
    json: { period: inputs.period.code, scenario, hypothetical: isHypothetical, of: options.of, ...(json as object) },
    lines: [...(isHypothetical ? [t(desk.language, 'plan.hypothetical'), ''] : []), ...lines],
  };
};
