// How the cost of an import grows with its rows: the same evidence at 10,000, 100,000 and 1,000,000 records, each imported on its
// own. Linear means that a row costs the same at every size.

import { join } from 'node:path';
import { recordsCsv } from './generate.ts';
import { runOnce } from './measure.ts';

const sizes = [10_000, 100_000, 1_000_000] as const;

/** The table's rows; the middle of three runs each. */
export const growthTable = async (tell: (text: string) => void): Promise<string> => {
  const lines = ['| records | seconds | µs a record | peak |', '|---:|---:|---:|---:|'];
  for (const records of sizes) {
    const path = await recordsCsv(records);
    const runs = [];
    for (let round = 0; round < 3; round += 1) {
      const args = [join(import.meta.dirname, 'importOnce.ts'), path, `records-${records}`];
      runs.push(await runOnce({ name: 'Tolok', command: process.execPath, args }));
      tell(`growth · ${records} records · ${runs.at(-1)?.seconds.toFixed(2)} s\n`);
    }
    const middle = runs.toSorted((left, right) => left.seconds - right.seconds)[1];
    if (middle === undefined) throw new Error('no run');
    lines.push(`| ${records.toLocaleString('en')} | ${middle.seconds.toFixed(2)} | ${((middle.seconds / records) * 1e6).toFixed(1)} | ${middle.peakMegabytes ?? '–'} MB |`);
  }
  return lines.join('\n');
};
