// Scenarios handed on as a small JSON file, and taken in from one.

import { readFileSync, statSync } from 'node:fs';
import { AppError } from '../../shared/errors.ts';
import { readScenarioFile, scenarioFileText, type FiledScenario } from '../../shared/scoring/scenarioFile.ts';
import { baseScenario, getScenario, listScenarios, writeScenario } from '../db/scenarios.ts';
import type { Db } from '../db/sqlite.ts';
import { putFile } from './putFile.ts';

const largestBytes = 4 * 1024 * 1024;

/** Writes the named scenarios and gives the file's size. Throws `scenario.unknown` or `export.notWritable`. */
export const shareScenarios = (db: Db, names: readonly string[], path: string): number => {
  const text = scenarioFileText(names.map((name) => getScenario(db, name)));
  putFile(path, text);
  return Buffer.byteLength(text);
};

const textOf = (path: string, file: string): string => {
  if (statSync(path).size > largestBytes) throw new AppError('scenario.notFile', { file, problem: '> 4 MB' });
  return readFileSync(path, 'utf8');
};

/** `name`, `name (2)`, …: the first that no scenario has. The base's own name is always taken. */
const freeName = (name: string, taken: ReadonlySet<string>): string => {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name} (${number})`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
};

/** Keeps every scenario of a file under a free name and gives the names. Throws what `readScenarioFile` throws, before any is kept. */
export const takeScenarios = (db: Db, path: string, file: string): readonly string[] => {
  const scenarios = readScenarioFile(textOf(path, file), file, getScenario(db, null).parameters);
  const taken = new Set([baseScenario, ...listScenarios(db).map(({ name }) => name.toLowerCase())]);
  return scenarios.map((scenario: FiledScenario) => {
    const name = freeName(scenario.name, taken);
    taken.add(name.toLowerCase());
    writeScenario(db, name, { ...scenario, interventions: [...scenario.interventions] });
    return name;
  });
};
