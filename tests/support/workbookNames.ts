// Reads a workbook's named cells with a reader that shares nothing with the writer, and lets LibreOffice compute it anew.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as XLSX from '@e965/xlsx';

export type NamedValues = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The value stored under each of these defined names, numbers to twelve digits (LibreOffice stores fifteen); null where the cell
 * is empty or the name unknown.
 */
export const namedValues = (path: string, names: readonly string[]): NamedValues => {
  const book = XLSX.read(readFileSync(path), { type: 'buffer' });
  const valueOf = (name: string): string | number | boolean | null => {
    const reference = book.Workbook?.Names?.find((defined) => defined.Name === name)?.Ref ?? '';
    const match = /^'?(.+?)'?!\$?([A-Z]+)\$?(\d+)$/.exec(reference);
    const [, sheet = '', column = '', row = ''] = match ?? [];
    const value = (book.Sheets[sheet]?.[`${column}${row}`] as XLSX.CellObject | undefined)?.v;
    if (value === undefined || value instanceof Date) return null;
    return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
  };
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]));
};

export const hasLibreOffice = (): boolean => spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0;

// Without this LibreOffice trusts the stored values of files that say they come from Excel.
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Has LibreOffice compute every formula and save the workbook into a folder of its own; gives the new file's path. */
export const recomputed = (path: string, folder: string): string => {
  const profile = join(folder, 'office');
  const out = join(folder, 'recomputed');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user/registrymodifications.xcu'), alwaysRecalculate);
  execFileSync('soffice', [
    `-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', 'xlsx', '--outdir', out, path,
  ], { stdio: 'pipe', timeout: 240_000 });
  return join(out, basename(path));
};
