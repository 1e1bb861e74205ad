// How long things took (indicator 5): mean, median, 90th percentile and the share within the limit, for first follow-up and for
// completion, over all reports and by class.

import { reportClasses, type ReportClass } from '../../domain.ts';
import { rateOf } from '../rate.ts';
import { countIn, mergeHistograms, percentile, within, type Histogram } from './histogram.ts';
import { closedCounts, followUpNotYetDue, followUpUndated, inDenominator } from './quick.ts';
import type { AgencySpeed, SpeedCounts, SpeedParameters, SpeedStatistics } from './types.ts';

/** What one class and group of reports puts into a measure. */
interface Part {
  readonly reports: number;
  readonly histogram: Histogram;
  readonly withinLimit: number;
  readonly notYetDue: number;
  readonly undated: number;
}

const followUpPart = (counts: SpeedCounts, parameters: SpeedParameters): Part => ({
  reports: counts.reports, histogram: counts.followUp, withinLimit: within(counts.followUp, parameters.followUpLimit),
  notYetDue: followUpNotYetDue(counts, parameters), undated: followUpUndated(counts, parameters),
});

const nothing: Histogram = { upTo: [], sum: 0 };

/** Archived reports are completed only where the reading says so; until then their closing is none. */
const completionPart = (counts: SpeedCounts, parameters: SpeedParameters): Part => {
  const limit = parameters.completionLimits[reportClasses.indexOf(counts.class)] ?? 0;
  const isCompletion = closedCounts(counts, parameters);
  return {
    reports: counts.reports,
    histogram: isCompletion ? counts.completion : nothing,
    withinLimit: isCompletion ? within(counts.completion, limit) : 0,
    notYetDue: parameters.notYetDue === 'late' ? 0 : within(counts.uncompletedAges, limit),
    undated: isCompletion ? counts.closedUndated : 0,
  };
};

const sum = (parts: readonly Part[], what: Exclude<keyof Part, 'histogram'>): number => parts.reduce((total, part) => total + part[what], 0);

const statisticsOf = (parts: readonly Part[]): SpeedStatistics => {
  const histogram = mergeHistograms(parts.map((part) => part.histogram));
  const reports = countIn(histogram);
  const [notYetDue, undated] = [sum(parts, 'notYetDue'), sum(parts, 'undated')];
  const due = sum(parts, 'reports') - notYetDue - undated;
  return {
    reports,
    mean: reports === 0 ? null : histogram.sum / reports,
    median: percentile(histogram, 50),
    p90: percentile(histogram, 90),
    withinLimit: due <= 0 ? null : rateOf(sum(parts, 'withinLimit'), due),
    notYetDue, undated,
  };
};

export interface SpeedOf {
  readonly followUp: SpeedStatistics;
  readonly completion: SpeedStatistics;
}

export interface Speed {
  readonly all: SpeedOf;
  /** Classes that have reports, in the order of the field. */
  readonly byClass: readonly (SpeedOf & { readonly class: ReportClass })[];
}

/** The speed of agencies together, each under the parameters' setting; those of unknown speed are left out by the caller. */
export const speedOf = (speeds: readonly AgencySpeed[], parameters: SpeedParameters): Speed => {
  const counts = speeds.flatMap((speed) => inDenominator(speed, parameters));
  const measure = (list: readonly SpeedCounts[]): SpeedOf => ({
    followUp: statisticsOf(list.map((each) => followUpPart(each, parameters))),
    completion: statisticsOf(list.map((each) => completionPart(each, parameters))),
  });
  const of = (name: ReportClass): SpeedCounts[] => counts.filter((each) => each.class === name);
  return {
    all: measure(counts),
    byClass: reportClasses.filter((name) => of(name).length > 0).map((name) => ({ class: name, ...measure(of(name)) })),
  };
};
