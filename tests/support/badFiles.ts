// Evidence files that cannot enter as they are, each for one reason.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { recordsCsv } from './evidence.ts';
import { root } from './program.ts';

const sample = join(root, 'resources/sample/SINTETIS-B06-rekap-instansi.xlsx');

/** What a spreadsheet program writes when a password is set: an outer container with the encrypted package inside. */
const encrypted = (): Buffer => {
  const container = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]));
  XLSX.CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(4096, 7));
  return XLSX.CFB.write(container, { type: 'buffer' }) as Buffer;
};

/** Both parts of every date are twelve or less: day and month cannot be told apart. */
export const ambiguousDates = (): string =>
  recordsCsv(Array.from({ length: 24 }, (_, at) => ({ id: String(700 + at), received: `0${1 + (at % 9)}/0${1 + ((at * 5) % 8)}/2022` })));

/** Writes a file of each kind into the folder; by kind, its path. */
export const writeBadFiles = (folder: string) => {
  const write = (name: string, content: Buffer | string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const whole = readFileSync(sample);
  return {
    notSpreadsheet: write('gambar B06.xlsx', Buffer.concat([Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'), Buffer.alloc(2000, 3)])),
    truncated: write('terpotong B06.xlsx', whole.subarray(0, Math.floor(whole.length / 2))),
    empty: write('kosong B06.csv', ''),
    encrypted: write('terkunci B06.xlsx', encrypted()),
    ambiguous: write('tanggal B06.csv', ambiguousDates()),
  } as const;
};
