// The working-day table of a project: shipped with the program, kept in the project and edited there, so that a figure of speed is
// the same on every machine.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { holidayTableSchema, type HolidayTable } from '../../shared/scoring/workingDays.ts';
import { readFact, writeFact } from './facts.ts';
import type { Db } from './sqlite.ts';

/** The table the program ships: Indonesia's public holidays and joint leave by decree. */
export const shippedHolidays = (resources: string): HolidayTable =>
  v.parse(holidayTableSchema, JSON.parse(readFileSync(join(resources, 'holidays/indonesia.json'), 'utf8')));

/** The project's table; one without years where none was kept, so that nothing about speed can be said. */
export const holidayTable = (db: Db): HolidayTable => readFact<HolidayTable>(db, 'holidays', { country: '', version: '', years: [] });

export const saveHolidays = (db: Db, table: HolidayTable): void => writeFact(db, 'holidays', table);
