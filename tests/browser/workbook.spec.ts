// The workbook leaves the window as a file, and comes back to be checked.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, test } from '../support/journey.ts';
import { openSample } from '../support/sampleWindow.ts';

const exportFrom = async (page: Page, saveFile: (trigger: () => Promise<void>) => Promise<string>): Promise<string> => {
  await page.keyboard.press('Control+6');
  await expect(page.getByRole('cell', { name: 'instansi yang memenuhi ambang' })).toBeVisible();
  const path = await saveFile(() => page.getByRole('button', { name: 'Ekspor buku kerja' }).click());
  await expect(page.getByText(/rumus dihitung ulang oleh mesin lain; semuanya sama/)).toBeVisible({ timeout: 60_000 });
  return path;
};

test('the workbook is exported with every formula recomputed', async ({ openWindow, folder }) => {
  const { page, saveFile } = await openSample(openWindow, folder);
  const path = await exportFrom(page, saveFile);
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
});

test('a workbook that comes back is recomputed and found the same', async ({ openWindow, folder }) => {
  const { page, saveFile, pickFiles } = await openSample(openWindow, folder);
  const path = await exportFrom(page, saveFile);
  await pickFiles([path], () => page.getByRole('button', { name: 'Periksa buku kerja' }).click());
  await expect(page.getByText(/semuanya sama dengan nilai yang tersimpan/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Angkanya sama dengan evaluasi ini.')).toBeVisible();
});
