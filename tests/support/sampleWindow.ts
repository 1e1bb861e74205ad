// A window on the sample evaluation with its evidence in. It is imported once through the window; later journeys open a copy.

import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Workplace } from './journey.ts';

type OpenWindow = (options?: { readonly project?: string }) => Promise<Workplace>;

let madeBefore: string | null = null;

const importSample = async ({ page }: Workplace): Promise<void> => {
  await page.getByRole('button', { name: 'Evaluasi contoh' }).click();
  await expect(page.getByRole('heading', { name: 'Ringkasan', level: 1 })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'B18' })).toBeChecked({ timeout: 80_000 });
  await expect(page.getByRole('status', { name: 'Pekerjaan' })).toBeEmpty({ timeout: 80_000 });
};

/** Makes the sample evaluation through the window, closes it, and gives the path of its file. */
const makeSample = async (openWindow: OpenWindow, folder: string): Promise<string> => {
  const workplace = await openWindow();
  await importSample(workplace);
  await workplace.close();
  const projects = join(folder, 'projects');
  const file = readdirSync(projects).find((name) => name.endsWith('.tolok'));
  if (file === undefined) throw new Error('The sample evaluation left no project.');
  const copy = join(mkdtempSync(join(tmpdir(), 'tolok-sample-')), file);
  cpSync(join(projects, file), copy);
  return copy;
};

/** Opens a window on a copy of the sample evaluation, on Overview, at B18. */
export const openSample = async (openWindow: OpenWindow, folder: string): Promise<Workplace> => {
  madeBefore ??= await makeSample(openWindow, folder);
  const project = join(folder, 'contoh.tolok');
  cpSync(madeBefore, project);
  const workplace = await openWindow({ project });
  await expect(workplace.page.getByRole('heading', { name: 'Ringkasan', level: 1 })).toBeVisible();
  return workplace;
};
