// `tipping`: agencies one, two or three reports from the other verdict, either way.

import { formatPercent, t } from '../../../shared/i18n/t.ts';
import { tippingPoints } from '../../../shared/scoring/tippingPoints.ts';
import type { Desk } from '../desk.ts';
import { table, type Report } from '../io.ts';
import { scenarioInputs, type ScenarioOptions } from './scenarioInputs.ts';

export const listTipping = async (desk: Desk, _words: readonly string[], options: ScenarioOptions): Promise<Report> => {
  const { scenario, inputs, result, isHypothetical } = await scenarioInputs(desk, options);
  const rates = new Map(result.agencies.map(({ key, followUp }) => [key, followUp]));
  const points = tippingPoints(result).map(({ key, name, meets, reports }) => ({ agency: name, key, meets, reports, followUp: rates.get(key) ?? null }));
  const { language } = desk;
  return {
    json: { period: inputs.period.code, scenario, hypothetical: isHypothetical, points },
    lines: [
      ...(isHypothetical ? [t(language, 'plan.hypothetical'), ''] : []),
      ...(points.length === 0 ? [t(language, 'scenarios.tippingNone')] : table(['agency', 'meets', 'reports', 'followUp'],
        points.map(({ agency, meets, reports, followUp }) =>
          [agency, String(meets), meets ? -reports : reports, formatPercent(followUp?.percent ?? null, language)]))),
    ],
  };
};
