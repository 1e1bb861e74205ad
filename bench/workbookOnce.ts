// Exports the evaluation workbook of the sample's 653 agencies once, as the program does, or writes the same cells with exceljs as
// plain values. A process of its own; prints one line of JSON.

import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unwrap } from '../src/shared/rpc.ts';
import { openStations } from './stations.ts';

const [which = '', stored = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'tolok-bench-'));
const [project, workbook, plain] = [join(folder, 'bench.tolok'), join(folder, 'workbook.xlsx'), join(folder, 'plain.xlsx')];
copyFileSync(stored, project);

/** Seconds of one export; the second one in a session, so that loading the engine is not counted for the one side alone. */
const exported = async (): Promise<number> => {
  const { query, job, know, jobEnd, close } = openStations(folder);
  know('project', project);
  know('workbook', workbook);
  unwrap(await query.answer('project.open', { file: 'project', readOnly: true }));
  const [base] = unwrap(await query.answer('scenario.list', {})) as { name: string; parameters: unknown }[];
  const once = async (): Promise<number> => {
    const start = performance.now();
    const { error } = await jobEnd(async () => unwrap(await job.answer('workbook.export.start', {
      period: 'B18', scenario: base?.name, parameters: base?.parameters, language: 'id', destination: 'workbook',
    })));
    if (error !== null) throw new Error(error.code);
    return (performance.now() - start) / 1000;
  };
  await once();
  const seconds = await once();
  await close();
  return seconds;
};

type Plain = string | number | boolean | Date | null;

const plainValue = (cell: ExcelJS.Cell): Plain => {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  return value === null || typeof value !== 'object' || value instanceof Date ? (value as Plain) ?? null : cell.text;
};

/** The same sheets with nothing but values. */
const written = async (): Promise<number> => {
  const source = new ExcelJS.Workbook();
  await source.xlsx.readFile(workbook);
  const sheets = source.worksheets.map((sheet) => {
    const rows: Plain[][] = [];
    sheet.eachRow({ includeEmpty: true }, (row) => {
      const cells: Plain[] = [];
      row.eachCell({ includeEmpty: true }, (cell) => cells.push(plainValue(cell)));
      rows.push(cells);
    });
    return { name: sheet.name, rows };
  });
  const once = async (): Promise<number> => {
    const start = performance.now();
    const book = new ExcelJS.Workbook();
    for (const { name, rows } of sheets) book.addWorksheet(name).addRows(rows);
    writeFileSync(plain, new Uint8Array(await book.xlsx.writeBuffer()));
    return (performance.now() - start) / 1000;
  };
  await once();
  return once();
};

const ours = await exported();
const seconds = which === 'ours' ? ours : await written();
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${JSON.stringify({ seconds })}\n`);
