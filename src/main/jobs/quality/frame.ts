// What every part of the data quality check asks of a period: its sources, who a row's agency is, what its status word means.

import type { Day } from '../../../shared/days.ts';
import { dayOfIso } from '../../../shared/days.ts';
import type { Closer, Period, ReportState } from '../../../shared/domain.ts';
import type { AgencyName } from '../../../shared/quality/gather.ts';
import { agencyFinder, directoryOf, type Directory } from '../../db/agencies.ts';
import { readDictionary } from '../../db/dictionary.ts';
import { asAtOf, sourcesOf, type Source } from '../../db/imports.ts';
import { getPeriod } from '../../db/periods.ts';
import { readKinds } from '../../db/reportKinds.ts';
import type { Db } from '../../db/sqlite.ts';
import { statusMeanings } from '../../db/statuses.ts';

/** What all reports of a kind in one source have in common. */
export interface KindFacts {
  readonly agency: AgencyName | null;
  readonly status: ReportState | null;
  readonly closedBy: Closer | null;
  readonly hasAgency: boolean;
  readonly hasStatus: boolean;
  readonly hasClass: boolean;
}

export interface QualityFrame {
  readonly db: Db;
  readonly period: Period;
  readonly from: Day;
  readonly to: Day;
  readonly asAt: Day;
  readonly directory: Directory;
  readonly records: readonly Source[];
  readonly summaries: readonly Source[];
  readonly sourceOf: (importId: number) => Source | undefined;
  /** Looked up once a kind. */
  readonly kindIn: (source: Source) => (kindId: number) => KindFacts;
  /** The agency a summary's row names. */
  readonly agencyNamed: (name: string) => AgencyName | null;
}

/** The register's name, else as the evidence wrote it. */
const shown = ({ register }: Directory, agency: AgencyName | null): AgencyName | null =>
  (agency === null ? null : { key: agency.key, name: register.get(agency.key)?.name ?? agency.name });

const openKinds = (db: Db, directory: Directory): QualityFrame['kindIn'] => {
  const [names, meanings, kinds] = [readDictionary(db, 'agencies'), statusMeanings(db), readKinds(db)];
  const known = new Map<number, Map<number, KindFacts>>();
  return (source) => {
    const find = agencyFinder(directory, names, source.plan.titleFacts.agency);
    const facts = known.get(source.id) ?? new Map<number, KindFacts>();
    known.set(source.id, facts);
    const factsOf = (kindId: number): KindFacts => {
      const kind = kinds.get(kindId);
      const [unit, parent] = [kind?.unitId ?? null, kind?.parentId ?? null];
      const meaning = meanings.get(kind?.statusId ?? 0);
      return {
        agency: shown(directory, find(unit, parent)), status: meaning?.status ?? null, closedBy: meaning?.closedBy ?? null,
        hasAgency: unit !== null || parent !== null || source.plan.titleFacts.agency !== null,
        hasStatus: (kind?.statusId ?? null) !== null, hasClass: (kind?.class ?? 'unclassified') !== 'unclassified',
      };
    };
    return (kindId) => {
      const before = facts.get(kindId);
      if (before !== undefined) return before;
      const fresh = factsOf(kindId);
      facts.set(kindId, fresh);
      return fresh;
    };
  };
};

/** Throws `period.unknown`. */
export const openFrame = (db: Db, code: string): QualityFrame => {
  const period = getPeriod(db, code);
  const directory = directoryOf(db, [code]);
  const sources = sourcesOf(db, code);
  const byId = new Map(sources.map((source) => [source.id, source]));
  return {
    db, period, directory, from: dayOfIso(period.from) ?? 0, to: dayOfIso(period.to) ?? 0, asAt: dayOfIso(period.asAt) ?? 0,
    records: sources.filter(({ layout }) => layout === 'records'), summaries: sources.filter(({ layout }) => layout === 'agencySummary'),
    sourceOf: (importId) => byId.get(importId), kindIn: openKinds(db, directory),
    agencyNamed: (name) => shown(directory, directory.resolve({ unit: name, parent: null, title: null })),
  };
};

/** The day a source says it was made; null when only the period's cut-off is known. */
export const fileDayOf = ({ plan }: Source): Day | null => asAtOf(plan);
