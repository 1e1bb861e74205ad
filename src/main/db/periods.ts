// The periods of the plan as rows. Dates are days in the store and ISO outside.

import type { Period } from '../../shared/domain.ts';
import { dayOfIso, isoOf, type Day } from '../../shared/days.ts';
import { AppError } from '../../shared/errors.ts';
import type { Db } from './sqlite.ts';

interface PeriodRow {
  readonly code: string;
  readonly plan_month: number;
  readonly from_day: number;
  readonly to_day: number;
  readonly as_at_day: number;
}

const periodOf = (row: PeriodRow): Period => ({
  code: row.code, planMonth: row.plan_month, from: isoOf(row.from_day), to: isoOf(row.to_day), asAt: isoOf(row.as_at_day),
});

/** In the order of the plan. */
export const listPeriods = (db: Db): Period[] =>
  db.prepare<[], PeriodRow>('SELECT * FROM periods ORDER BY plan_month, code').all().map(periodOf);

/** Throws `period.unknown`. */
export const getPeriod = (db: Db, code: string): Period => {
  const row = db.prepare<[string], PeriodRow>('SELECT * FROM periods WHERE code = ?').get(code);
  if (row === undefined) {
    throw new AppError('period.unknown', { period: code, periods: listPeriods(db).map((period) => period.code).join(', ') });
  }
  return periodOf(row);
};

/** The latest period that current evidence other than a register was imported for, else the first of the plan. */
export const currentPeriod = (db: Db): string =>
  db.prepare<[], string>(
    `SELECT code FROM periods
     ORDER BY EXISTS (SELECT 1 FROM import_periods JOIN imports ON imports.id = import_id
                      WHERE period = code AND state = 'current' AND layout <> 'register') DESC,
              iif(EXISTS (SELECT 1 FROM import_periods JOIN imports ON imports.id = import_id
                      WHERE period = code AND state = 'current' AND layout <> 'register'), -plan_month, plan_month)
     LIMIT 1`,
  ).pluck().get() ?? '';

const dayAt = (iso: string, period: string): Day => {
  const day = dayOfIso(iso);
  if (day === null) throw new AppError('period.invalid', { period });
  return day;
};

const checked = ({ code, planMonth, from, to, asAt }: Period): PeriodRow => {
  const row = { code, plan_month: planMonth, from_day: dayAt(from, code), to_day: dayAt(to, code), as_at_day: dayAt(asAt, code) };
  if (row.from_day > row.to_day || row.to_day > row.as_at_day) throw new AppError('period.invalid', { period: code });
  return row;
};

const removeMissing = (db: Db, kept: ReadonlySet<string>): void => {
  const used = db.prepare<[string], number>(
    "SELECT count(*) FROM import_periods JOIN imports ON imports.id = import_id WHERE period = ? AND state <> 'undone'",
  ).pluck();
  const forgetUndone = db.prepare('DELETE FROM import_periods WHERE period = ?');
  const remove = db.prepare('DELETE FROM periods WHERE code = ?');
  for (const { code } of listPeriods(db)) {
    if (kept.has(code)) continue;
    if ((used.get(code) ?? 0) > 0) throw new AppError('period.inUse', { period: code });
    forgetUndone.run(code);
    remove.run(code);
  }
};

/**
 * Makes these the plan's periods. Throws `period.invalid` when dates are out of order or a code stands twice, and
 * `period.inUse` when evidence was imported for one that would go.
 */
export const savePeriods = (db: Db, periods: readonly Period[]): void => {
  const rows = periods.map(checked);
  const codes = new Set(rows.map(({ code }) => code));
  if (codes.size < rows.length) throw new AppError('period.invalid', { period: [...codes].join(', ') });
  removeMissing(db, codes);
  const put = db.prepare(
    `INSERT INTO periods (code, plan_month, from_day, to_day, as_at_day) VALUES (@code, @plan_month, @from_day, @to_day, @as_at_day)
     ON CONFLICT (code) DO UPDATE SET plan_month = excluded.plan_month, from_day = excluded.from_day, to_day = excluded.to_day,
       as_at_day = excluded.as_at_day`,
  );
  for (const row of rows) put.run(row);
};
