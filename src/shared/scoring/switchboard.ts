// The milestones under every reading of the definitions that practice disputes: archived reports, reports in process, agencies
// without reports. Says which verdicts rest on the reading.

import { score } from './score.ts';
import type { MilestoneScore, Parameters, ScoreInputs, ScoreResult } from './types.ts';
import { archivedReadings, zeroReportReadings } from './types.ts';

export type Reading = Pick<Parameters, 'archivedReports' | 'inProcessCounts' | 'zeroReportAgencies'>;

export interface SwitchboardRow {
  readonly reading: Reading;
  /** Whether these are the readings of the parameters asked about. */
  readonly isChosen: boolean;
  /** The whole score under the reading: what the milestones are explained by. */
  readonly result: ScoreResult;
  readonly m1: MilestoneScore | null;
  readonly m2: MilestoneScore | null;
}

export interface Switchboard {
  /** All eighteen readings, always in the same order. */
  readonly rows: readonly SwitchboardRow[];
  /** Whether the milestone's verdict differs between readings. */
  readonly depends: { readonly m1: boolean; readonly m2: boolean };
}

const readings: readonly Reading[] = archivedReadings.flatMap((archivedReports) =>
  [true, false].flatMap((inProcessCounts) =>
    zeroReportReadings.map((zeroReportAgencies) => ({ archivedReports, inProcessCounts, zeroReportAgencies }))));

const rowOf = (inputs: ScoreInputs, parameters: Parameters, reading: Reading): SwitchboardRow => {
  const result = score(inputs, { ...parameters, ...reading });
  const { milestones } = result;
  const milestone = (id: 'm1' | 'm2') => milestones.find((each) => each.id === id) ?? null;
  return {
    reading,
    isChosen: reading.archivedReports === parameters.archivedReports && reading.inProcessCounts === parameters.inProcessCounts
      && reading.zeroReportAgencies === parameters.zeroReportAgencies,
    result, m1: milestone('m1'), m2: milestone('m2'),
  };
};

/** Scores the same inputs under every reading, all other parameters as they are. */
export const switchboardOf = (inputs: ScoreInputs, parameters: Parameters): Switchboard => {
  const rows = readings.map((reading) => rowOf(inputs, parameters, reading));
  const differs = (id: 'm1' | 'm2'): boolean => new Set(rows.map((row) => row[id]?.verdict)).size > 1;
  return { rows, depends: { m1: differs('m1'), m2: differs('m2') } };
};
