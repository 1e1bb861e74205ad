// Compares the period's agencies with their like and with the latest earlier period that has evidence, as they are scored.

import { dayOfIso } from '../../../shared/days.ts';
import type { Period } from '../../../shared/domain.ts';
import { openGatherer } from '../../../shared/quality/gather.ts';
import { rateOutliers, volumeOutliers, type Earlier, type OutlierCheck } from '../../../shared/quality/outliers.ts';
import { mostPlaces, type QualityCheck } from '../../../shared/quality/result.ts';
import type { OutlierRule } from '../../../shared/quality/rules.ts';
import { defaultParameters } from '../../../shared/scoring/parameters.ts';
import { listPeriods } from '../../db/periods.ts';
import { periodInputs } from '../../db/tallies.ts';
import type { Db } from '../../db/sqlite.ts';

const daysOf = ({ from, to }: Period): number => (dayOfIso(to) ?? 0) - (dayOfIso(from) ?? 0) + 1;

/** The latest period that ends before this one and whose evidence names an agency's reports; null without. */
const earlierOf = (db: Db, period: Period): Earlier | null => {
  const before = listPeriods(db).filter(({ to }) => to < period.to).toSorted((a, b) => (a.to < b.to ? 1 : -1));
  for (const candidate of before) {
    const { agencies } = periodInputs(db, candidate.code);
    if (agencies.some(({ tally }) => tally !== null)) return { code: candidate.code, agencies, days: daysOf(candidate), daysNow: daysOf(period) };
  }
  return null;
};

const resultOf = (rule: OutlierRule, { looked, found }: OutlierCheck): QualityCheck => {
  const gatherer = openGatherer(rule);
  gatherer.look(looked);
  const byDistance = found.toSorted((a, b) => Math.abs(Number(b.params['score'])) - Math.abs(Number(a.params['score'])));
  for (const agency of byDistance) gatherer.find(agency);
  return gatherer.result(byDistance.slice(0, mostPlaces).map(({ key, name, params }) => ({
    importId: null, file: null, sheet: null, row: null, cell: null, agency: { key, name }, trackingId: null, day: null, params: { ...params, agency: name },
  })));
};

export const checkOutliers = (db: Db, period: Period): QualityCheck[] => {
  const { agencies } = periodInputs(db, period.code);
  const earlier = earlierOf(db, period);
  return [
    resultOf('completionRateOutlier', rateOutliers('completionRateOutlier', agencies, defaultParameters.volumeBands)),
    resultOf('followUpRateOutlier', rateOutliers('followUpRateOutlier', agencies, defaultParameters.volumeBands)),
    resultOf('volumeOutlier', earlier === null ? { looked: 0, found: [] } : volumeOutliers(agencies, earlier)),
  ];
};
