// Finds days of many closings from what the walk counted, and then the reports closed on them.

import { isoOf, type Day } from '../../../shared/days.ts';
import { bulkDays, type BulkDay } from '../../../shared/quality/bulkClosings.ts';
import { openGatherer, type AgencyName } from '../../../shared/quality/gather.ts';
import { mostPlaces, type QualityCheck } from '../../../shared/quality/result.ts';
import { bulkRules, type BulkRule } from '../../../shared/quality/rules.ts';
import { rowsCompletedOn } from '../../db/qualityRows.ts';
import { breathe } from '../hooks.ts';
import type { QualityFrame } from './frame.ts';
import type { IdLists } from './idLists.ts';
import { bulkRuleOf, type ReportPass } from './reportPass.ts';

interface AgencyBulk extends BulkDay {
  readonly agency: AgencyName;
}

const bulkOf = ({ closings }: ReportPass, rule: BulkRule): AgencyBulk[] =>
  [...closings.values()].flatMap(({ agency, days }) => bulkDays(days[rule]).map((bulk) => ({ ...bulk, agency }))).toSorted((a, b) => b.count - a.count);

const resultOf = (rule: BulkRule, { closings }: ReportPass, bulks: readonly AgencyBulk[]): QualityCheck => {
  const gatherer = openGatherer(rule);
  for (const { days } of closings.values()) gatherer.look(days[rule].size);
  for (const { agency, count } of bulks) gatherer.find(agency, count);
  return gatherer.result(bulks.slice(0, mostPlaces).map(({ agency, day, count, usual, total }) => ({
    importId: null, file: null, sheet: null, row: null, cell: null, agency, trackingId: null, day: isoOf(day),
    params: { agency: agency.name, count, usual: usual ?? '–', total },
  })));
};

const keyOf = (agency: string, day: Day): string => `${agency}|${day}`;

/** The reports of the days found, agency by agency as their rows stand. */
const gatherRows = async (frame: QualityFrame, bulks: Readonly<Record<BulkRule, readonly AgencyBulk[]>>, ids: IdLists, check: () => void): Promise<void> => {
  const days = [...new Set(bulkRules.flatMap((rule) => bulks[rule].map(({ day }) => day)))];
  if (days.length === 0) return;
  const wanted = {
    bulkClosings: new Set(bulks.bulkClosings.map(({ agency, day }) => keyOf(agency.key, day))),
    bulkClosingsBySystem: new Set(bulks.bulkClosingsBySystem.map(({ agency, day }) => keyOf(agency.key, day))),
  };
  for (const source of frame.records) {
    const kindOf = frame.kindIn(source);
    for (const rows of rowsCompletedOn(frame.db, source, frame.period, days)) {
      check();
      for (const [id, kindId, day] of rows) {
        const kind = kindOf(kindId);
        const rule = bulkRuleOf(kind);
        if (kind.status === 'completed' && kind.agency !== null && wanted[rule].has(keyOf(kind.agency.key, day))) ids.add(rule, id);
      }
      await breathe();
    }
  }
};

export const checkBulkClosings = async (frame: QualityFrame, pass: ReportPass, ids: IdLists, check: () => void): Promise<QualityCheck[]> => {
  const bulks = { bulkClosings: bulkOf(pass, 'bulkClosings'), bulkClosingsBySystem: bulkOf(pass, 'bulkClosingsBySystem') };
  await gatherRows(frame, bulks, ids, check);
  return bulkRules.map((rule) => resultOf(rule, pass, bulks[rule]));
};
