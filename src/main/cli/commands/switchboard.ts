// `switchboard`: milestones 1 and 2 under every reading of archived reports, reports in process and agencies without reports, and
// which verdicts rest on the reading.

import { formatPercent, t } from '../../../shared/i18n/t.ts';
import { switchboardOf, type SwitchboardRow } from '../../../shared/scoring/switchboard.ts';
import type { MilestoneScore } from '../../../shared/scoring/types.ts';
import type { Desk } from '../desk.ts';
import { table, type Report } from '../io.ts';
import { scenarioInputs, type ScenarioOptions } from './scenarioInputs.ts';
import { milestoneJson } from './scorePeriod.ts';

const json = (milestone: MilestoneScore | null) => (milestone === null ? null : milestoneJson(milestone));

const text = (milestone: MilestoneScore | null, { language }: Desk): string => (milestone === null ? '–'
  : `${formatPercent(milestone.value?.percent ?? null, language)} ${t(language, `cli.verdict.${milestone.verdict}`)}`);

const lineOf = ({ reading, isChosen, m1, m2 }: SwitchboardRow, desk: Desk): string[] => [
  isChosen ? '*' : '', reading.archivedReports, String(reading.inProcessCounts), reading.zeroReportAgencies, text(m1, desk), text(m2, desk),
];

export const switchboard = async (desk: Desk, _words: readonly string[], options: ScenarioOptions): Promise<Report> => {
  const { scenario, parameters, inputs, isHypothetical } = await scenarioInputs(desk, options);
  const { rows, depends } = switchboardOf(inputs, parameters);
  return {
    json: {
      period: inputs.period.code, scenario, hypothetical: isHypothetical, depends,
      readings: rows.map(({ reading, isChosen, m1, m2 }) => ({ ...reading, chosen: isChosen, m1: json(m1), m2: json(m2) })),
    },
    lines: [
      ...(isHypothetical ? [t(desk.language, 'plan.hypothetical'), ''] : []),
      ...table(['', 'archivedReports', 'inProcessCounts', 'zeroReportAgencies', 'm1', 'm2'], rows.map((row) => lineOf(row, desk))), '',
      ...(['m1', 'm2'] as const).map((id) => t(desk.language, depends[id] ? `scenarios.depends.${id}` : `scenarios.dependsNot.${id}`)),
    ],
  };
};
