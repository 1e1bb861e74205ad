// Shared strings past what memory may hold: they lie in a temporary file, come back as they were, and leave nothing behind.

import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { openSpreadsheet } from '../../../../src/main/readers/open.ts';
import { openStringStore } from '../../../../src/main/readers/xlsx/stringStore.ts';
import { readSheet } from '../../../support/readAll.ts';
import { sharedStringsPart, temporaryFolder, workbookParts, zipOf } from '../../../support/packages.ts';

const folder = temporaryFolder();
process.env['TMPDIR'] = folder.path;
afterAll(() => folder.remove());

const leftovers = (): string[] => readdirSync(folder.path).filter((entry) => entry.startsWith('tolok-'));
const textOf = (index: number): string => `${index} é ${'kata '.repeat(index % 7 === 0 ? 2000 : 3)}`;

describe('a store of texts past its memory', () => {
  it('gives every text back in any order and removes its file when closed', () => {
    const store = openStringStore(4 * 1024 * 1024);
    const count = 20_000;
    for (let index = 0; index < count; index += 1) {
      const bytes = Buffer.from(textOf(index));
      store.add(bytes, 0, bytes.length);
    }
    expect(leftovers()).toHaveLength(1);
    for (let step = 0; step < count; step += 1) {
      const index = (step * 7919) % count;
      expect(store.get(index) === textOf(index)).toBe(true);
    }
    store.close();
    expect(leftovers()).toEqual([]);
  });
});

describe('a workbook whose shared strings pass 64 MB', () => {
  it('is read whole through a temporary file, which is gone when it is closed', async () => {
    const count = 9000;
    const long = (index: number): string => `${index}-${String.fromCodePoint(97 + (index * 31) % 26, 97 + (index * 17) % 26, 97 + (index * 7) % 26).repeat(3200)}`;
    const strings = Array.from({ length: count }, (_, index) => `<t>${long(index)}</t>`);
    const rows = Array.from({ length: count }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>${(row * 7919) % count}</v></c></row>`).join('');
    const path = folder.write('besar.xlsx', zipOf(workbookParts({ sheets: [`<sheetData>${rows}</sheetData>`], sharedStrings: sharedStringsPart(strings) }), { stored: true }));
    const file = await openSpreadsheet(path);
    const sheet = await readSheet(file, 0);
    expect(leftovers()).toHaveLength(1);
    expect(sheet.rows).toHaveLength(count);
    expect(sheet.rows.every((row, at) => row.cells[0] === long((at * 7919) % count))).toBe(true);
    await file.close();
    expect(leftovers()).toEqual([]);
  });
});
