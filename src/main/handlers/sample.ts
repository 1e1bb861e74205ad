// The sample evaluation: made anew each time from resources/sample, and marked synthetic wherever it shows.

import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { CallOutput } from '../../shared/contract.ts';
import type { Handlers } from '../../shared/rpc.ts';
import { noChoices } from '../../shared/tabular/plan.ts';
import { takeLock } from '../db/lock.ts';
import { readTemplate } from '../db/newProject.ts';
import { openSpreadsheet } from '../readers/open.ts';
import type { FileToImport } from '../jobs/importEvidence.ts';
import type { Context } from './context.ts';
import { startImport } from './evidence.ts';
import { createProject } from './project.ts';

const fileName = 'Contoh evaluasi.tolok';
const template = 'lapor-id0112';

const sampleSchema = v.object({
  name: v.string(),
  files: v.array(v.object({ file: v.string(), periods: v.array(v.string()) })),
});
type Sample = v.InferOutput<typeof sampleSchema>;

/** Every visible sheet of a sample file, read as it is recognised. */
const fileToImport = async (folder: string, { file, periods }: Sample['files'][number]): Promise<FileToImport> => {
  const path = join(folder, file);
  const opened = await openSpreadsheet(path);
  try {
    const sheets = opened.sheets.filter(({ visibility }) => visibility === 'visible');
    return {
      name: file, path, bytes: statSync(path).size,
      sheets: sheets.map(({ name }) => ({ sheet: name, periods, choices: noChoices, accept: [] })),
    };
  } finally {
    await opened.close();
  }
};

/** The sample of last time; throws `project.inUse` when another window has it open. */
const removeOld = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  const lock = takeLock(path, fileName);
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
  lock.release();
};

const startSample = async (context: Context): Promise<CallOutput<'project.sample.start'>> => {
  const { place, session } = context;
  const folder = join(place.resources, 'sample');
  const sample = v.parse(sampleSchema, JSON.parse(readFileSync(join(folder, 'sample.json'), 'utf8')));
  const path = join(place.projectsFolder ?? place.settingsFolder, fileName);
  const files = await Promise.all(sample.files.map((file) => fileToImport(folder, file)));
  if (session.file()?.path === path) session.close();
  removeOld(path);
  const project = createProject(context, path, { name: sample.name, template: readTemplate(place.resources, template), synthetic: true });
  return { project, ...startImport(context, files) };
};

export const sampleHandlers: Pick<Handlers<Context>, 'project.sample.start'> = { 'project.sample.start': startSample };
