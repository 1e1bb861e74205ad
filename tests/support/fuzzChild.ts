// Reads spoiled files, one case after another, and says what came of each on a line of its own. It is a process so that its
// parent can end it when a case hangs, and see its memory. Arguments: folder for files, seed, first case, last case.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFiles, corpusFolder, corpusIsHere } from '../conformance/corpus.ts';
import { openSpreadsheet } from '../../src/main/readers/open.ts';
import { isErrorCode } from './errorCodes.ts';
import { seededRandom, spoiled } from './fuzzMutations.ts';
import { sharedStringsPart, stylesOf, workbookParts, zipOf } from './packages.ts';

/** Something to spoil where there is no corpus. */
const ownFiles = (): (readonly [name: string, bytes: Buffer])[] => [
  ['own.xlsx', zipOf(workbookParts({
    sheets: ['<dimension ref="A1:C2"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44561.5</v></c></row><row r="2"><c r="C2" t="inlineStr"><is><t>x</t></is></c></row></sheetData>' +
      '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'],
    sharedStrings: sharedStringsPart(['<t>satu</t>', '<r><t>a</t></r><rPh><t>b</t></rPh>']), styles: stylesOf(['yyyy-mm-dd hh:mm', '[h]:mm']),
  }))],
  ['own.csv', Buffer.from('nama;jumlah\n"Dinas; Sosial";1.294\n"a ""b""";2\n'.repeat(20))],
];

const files = corpusIsHere ? corpusFiles().map((path) => [path, readFileSync(join(corpusFolder, path))] as const) : ownFiles();

/** Reads everything; the code of a refusal, `read`, or an exception nobody foresaw with its stack. */
const outcome = async (path: string): Promise<string> => {
  try {
    const file = await openSpreadsheet(path);
    try {
      for (let sheet = 0; sheet < file.sheets.length; sheet += 1) for await (const batch of file.rows(sheet)) void batch;
    } finally {
      await file.close();
    }
    return 'read';
  } catch (error) {
    if (error instanceof Error && 'code' in error && isErrorCode(error.code) && String(error.code).startsWith('file.')) return String(error.code);
    return `UNEXPLAINED ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
};

const [folder = '', seed = '0', first = '0', last = '0'] = process.argv.slice(2);
console.error = () => undefined;
const say = (message: object): boolean => process.stdout.write(`${JSON.stringify(message)}\n`);
for (let index = Number(first); index <= Number(last); index += 1) {
  const random = seededRandom(Number(seed) * 1_000_003 + index);
  const [name, bytes] = files[Math.floor(random() * files.length)] ?? ['', Buffer.alloc(0)];
  const path = join(folder, `case-${index}-${name.replaceAll('/', '-')}`);
  writeFileSync(path, spoiled(bytes, random));
  say({ index, name, path, state: 'started' });
  const started = performance.now();
  const result = await outcome(path);
  const open = readdirSync('/proc/self/fd').length;
  say({ index, name, path, state: 'done', result, ms: Math.round(performance.now() - started), megabytes: Math.round(process.resourceUsage().maxRSS / 1024), open });
}
