// Writes the plan on the screen to a file the person chooses.

import type { AgencyType } from '../../shared/domain.ts';
import type { PlanTarget } from '../../shared/scoring/plan/types.ts';
import { call } from '../state/call.ts';
import { finished } from '../state/jobs.ts';
import { announce, tell } from '../state/notices.ts';
import type { CurrentScenario } from '../state/score.ts';
import type { Words } from '../state/words.ts';
import { host } from '../transport/host.ts';

export interface PlanToExport {
  readonly target: PlanTarget;
  readonly types: readonly AgencyType[];
  readonly bands: readonly number[];
  readonly scenario: CurrentScenario;
  readonly period: string;
  readonly words: Words;
}

/** Asks for the place and writes; says what went wrong. */
export const exportPlan = async ({ words, scenario, target, types, bands, period }: PlanToExport, ending: 'xlsx' | 'csv'): Promise<void> => {
  try {
    const shown = scenario.isBase ? words.t('shell.scenarioBase') : scenario.name;
    const destination = await host.saveFile({
      name: `${words.t('plan.fileName', { period, scenario: shown })}.${ending}`, kind: ending === 'csv' ? 'csv' : 'workbook',
    });
    if (destination === null) return;
    const { jobId } = await call('plan.export.start', {
      period, scenario: scenario.isChanged ? words.t('shell.scenarioChanged', { name: shown }) : shown,
      parameters: scenario.parameters, interventions: [...scenario.interventions], target, types: [...types], bands: [...bands],
      language: words.language, destination: destination.id,
    });
    const { name } = await finished<'plan'>(jobId);
    announce('plan.exported', { file: name });
  } catch (error) {
    tell(error);
  }
};
