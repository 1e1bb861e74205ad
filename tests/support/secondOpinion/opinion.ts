// Asks SQL for its opinion: fills in the wish, runs the two statements, and gives rows as they come. What rests on the agencies it
// scored is asked in furtherOpinion.ts.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workDays } from './workDays.ts';
import type { AnyProject } from './randomProject.ts';
import { statusWords } from './randomProject.ts';
import type { Db } from '../../../src/main/db/sqlite.ts';
import type { Parameters } from '../../../src/shared/scoring/types.ts';

const sql = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

export interface AgencyOpinion {
  readonly agency: string; readonly evidence: string; readonly received: number | null; readonly completed: number | null;
  readonly in_process: number | null; readonly archived: number | null; readonly raw_follow_ups: number | null; readonly open: number | null;
  readonly den: number | null; readonly done: number | null; readonly follow_ups: number | null; readonly has_speed: number;
  readonly quick: number; readonly due: number; readonly meets: 0 | 1 | 'u' | 'x'; readonly good: 0 | 1 | 'u' | 'x';
}
export type NationalOpinion = Readonly<Record<
  'agencies' | 'with_evidence' | 'received' | 'completed' | 'in_process' | 'archived' | 'followed_up' | 'open' | 'den' | 'done' | 'follow_ups'
  | 'done_at_most' | 'follow_ups_at_most' | 'assessable' | 'quick' | 'due' | 'unjudged' | 'meeting' | 'counted' | 'missing'
  | 'missing_left_out' | 'may_meet' | 'good' | 'good_counted' | 'judged' | 'good_and_quick', number
>> & { readonly by_system: number | null; readonly by_known: number | null };

const wishColumns = [
  'period', 'from_day', 'to_day', 'as_at_day', 'first_month', 'last_month', 'table_start', 'table_end', 'agency_threshold', 'good_threshold',
  'in_process_counts', 'archived_reports', 'zero_reports', 'missing_agencies', 'minimum_reports', 'follow_up_limit', 'not_yet_due',
  'joint_works', 'next_day',
];

const dayOf = (year: number, month: number): number => Date.UTC(year, month, 1) / 86_400_000;

const wish = ({ cutOff, tableYears }: AnyProject, p: Parameters): (string | number)[] => [
  'B18', dayOf(2022, 0), dayOf(2022, 6) - 1, cutOff, 2022 * 12, 2022 * 12 + 5, dayOf(Math.min(...tableYears), 0),
  dayOf(Math.max(...tableYears) + 1, 0) - 1, p.agencyThreshold, p.goodThreshold, Number(p.inProcessCounts), p.archivedReports,
  p.zeroReportAgencies, p.missingAgencies, p.minimumReports, p.followUpLimit, p.notYetDue, Number(p.jointLeaveWorks),
  p.countFrom === 'nextDay' ? 1 : 0,
];

/** Makes the tables the opinion works in; what it gives scores the stored project under parameters. */
export const openSecondOpinion = (db: Db) => {
  db.exec(`CREATE TEMP TABLE wish (${wishColumns.join(', ')}); CREATE TEMP TABLE work_days (day INTEGER PRIMARY KEY, joint);
    CREATE TEMP TABLE words (word PRIMARY KEY, state, closed_by);
    CREATE TEMP TABLE scored (agency, evidence, received, completed, in_process, archived, raw_follow_ups, open, den, done, done_at_most,
      follow_ups, at_most, by_system, by_known, has_speed, quick, due, meets, good);`);
  for (const word of statusWords) db.prepare('INSERT INTO words VALUES (?, ?, ?)').run(...word);
  const [insertWish, insertDay] = [
    db.prepare(`INSERT INTO wish VALUES (${wishColumns.map(() => '?').join(', ')})`), db.prepare('INSERT INTO work_days VALUES (?, ?)'),
  ];
  const scoreAgencies = db.prepare(sql('score.sql'));
  const agencies = db.prepare<[], AgencyOpinion>('SELECT * FROM scored ORDER BY agency');
  const national = db.prepare<[], NationalOpinion>(sql('national.sql'));
  return (project: AnyProject, parameters: Parameters) => {
    db.exec('DELETE FROM wish; DELETE FROM work_days; DELETE FROM scored');
    insertWish.run(...wish(project, parameters));
    for (const day of workDays(project.tableYears)) insertDay.run(...day);
    scoreAgencies.run();
    return { agencies: agencies.all(), national: national.get() as NationalOpinion };
  };
};
