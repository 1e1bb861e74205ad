// The public corpus beside the project and what independent readers found in it. Absent, the suites that need it are skipped and
// say so.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const corpusFolder = join(import.meta.dirname, '../../../shared/corpus');

/** What a suite is called when there is nothing to run it on. */
export const corpusIsHere = existsSync(join(corpusFolder, 'facts.jsonl'));

export interface SheetFacts {
  readonly sheet: string;
  readonly state: string;
  readonly nonempty: number;
  readonly merged?: number;
  readonly sample: readonly (readonly [address: string, text: string])[];
}

export interface FileFacts {
  readonly path: string;
  /** Null when no reader was at hand for the format. */
  readonly reader: string | null;
  readonly error?: string;
  readonly sheets?: readonly SheetFacts[];
}

export const corpusFacts = (): readonly FileFacts[] =>
  readFileSync(join(corpusFolder, 'facts.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as FileFacts);

/** Every file of the corpus, by its path inside it. */
export const corpusFiles = (): readonly string[] =>
  readdirSync(corpusFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap(({ name }) =>
    readdirSync(join(corpusFolder, name)).map((file) => `${name}/${file}`));

/** A JSON list beside the tests. */
export const listed = <T>(file: string): readonly T[] => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as readonly T[];
