// The whole way: evidence in, figures on the screen, a workbook out that others compute to the same figures; and back again by
// undo, also after a restart.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { bringFiles, button, goTo, historyFiles, importSheets, openTab, words } from '../support/evidenceScreen.ts';
import { expect, test } from '../support/journey.ts';
import { newProject } from '../support/journeyProject.ts';
import { root } from '../support/program.ts';
import { hasLibreOffice, namedValues, recomputed } from '../support/workbookNames.ts';

const sample = join(root, 'resources/sample');
const sampleFiles = readdirSync(sample).filter((name) => name.startsWith('SINTETIS')).map((name) => join(sample, name));
const fileOf = (name: string): string => join(sample, name);

/** “89 dari 653” as whole numbers. */
const rateIn = (text: string): readonly [num: number, den: number] => {
  const match = /([\d.]+) dari ([\d.]+)/.exec(text);
  const whole = (part: string | undefined): number => Number((part ?? '').replaceAll('.', ''));
  return [whole(match?.[1]), whole(match?.[2])];
};

const milestone = (page: Page, number: 1 | 2) => page.getByRole('listitem', {
  name: number === 1 ? 'Pengaduan segera ditindaklanjuti' : 'Instansi mengelola pengaduan dengan lebih baik',
});

const moveThreshold = async (page: Page, percent: string): Promise<void> => {
  const threshold = page.getByRole('spinbutton', { name: 'Ambang tindak lanjut instansi' });
  await threshold.fill(percent);
  await threshold.press('Enter');
};

test('evidence dropped and scored, a threshold moved: the workbook computes alike elsewhere', async ({ openWindow, folder }) => {
  test.setTimeout(300_000);
  const { page, dropFiles, saveFile } = await openWindow();
  await page.getByRole('button', { name: /Evaluasi baru/ }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Perjalanan');
  await page.getByRole('dialog').getByRole('button', { name: words('welcome.create') }).click();
  await expect(page.getByRole('heading', { name: 'Ringkasan', level: 1 })).toBeVisible();

  await dropFiles(sampleFiles);
  await importSheets(page, 14);
  await goTo(page, 'place.overview');
  await expect(milestone(page, 1)).toContainText('46,28');
  await expect(milestone(page, 2)).toContainText('223 dari 653');

  await goTo(page, 'place.scenarios');
  await moveThreshold(page, '50');
  const result = page.getByRole('group', { name: /Tonggak 2/ });
  await expect(result).not.toContainText('223 dari 653');
  const [meeting, counted] = rateIn(await result.innerText());
  expect(meeting).toBeLessThan(223);

  await goTo(page, 'place.workbook');
  const path = await saveFile(() => page.getByRole('button', { name: 'Ekspor buku kerja' }).click());
  const names = [
    'agencyThreshold', 'm1Numerator', 'm1Denominator', 'm1Value', 'm2Numerator', 'm2Denominator', 'm2Value', 'goodNumerator',
    'totalReceived',
  ];
  const written = namedValues(path, names);
  expect(written).toMatchObject({ agencyThreshold: 0.5, m2Numerator: meeting, m2Denominator: counted });

  if (hasLibreOffice()) expect(namedValues(recomputed(path, folder), names)).toEqual(written);
  else console.warn('SKIPPED: LibreOffice is not installed, so the workbook was not computed anew by it.');
});

test('an import is taken back after a restart, and the figures are what they were before it', async ({ openWindow, folder }) => {
  test.setTimeout(180_000);
  const project = newProject(folder);
  const first = await openWindow({ project });
  await bringFiles(first, [fileOf('SINTETIS-daftar-instansi.xlsx'), fileOf('SINTETIS-B12-rekap-pemerintah-daerah.xlsx')]);
  await importSheets(first.page, 4);
  await goTo(first.page, 'place.overview');
  await expect(milestone(first.page, 2)).toContainText('dari 653');
  const before = await Promise.all([1, 2].map((number) => milestone(first.page, number as 1 | 2).innerText()));

  await bringFiles(first, [fileOf('SINTETIS-B12-rekap-kementerian-lembaga.csv')]);
  await importSheets(first.page, 1);
  await goTo(first.page, 'place.overview');
  await expect(milestone(first.page, 1)).not.toHaveText(before[0] ?? '', { useInnerText: true });
  await first.close();

  const { page } = await openWindow({ project });
  await goTo(page, 'place.evidence');
  await expect(await historyFiles(page)).toHaveCount(5);
  const newest = page.locator('[row-id="5"] [col-id="undo"]').getByRole('button', { name: words('evidence.history.undo') });
  await newest.click();
  await expect(page.getByRole('dialog')).toContainText('SINTETIS-B12-rekap-kementerian-lembaga.csv');
  await button(page, 'evidence.history.undoDo').click();
  await expect(page.locator('[row-id="5"] [col-id="undo"]')).toHaveText(words('evidence.history.undone'));
  await goTo(page, 'place.overview');
  await expect(milestone(page, 1)).toHaveText(before[0] ?? '', { useInnerText: true });
  await expect(milestone(page, 2)).toHaveText(before[1] ?? '', { useInnerText: true });
});

test('the place an import was left in is there again: the tab, the history, the status map', async ({ openWindow, folder }) => {
  const project = newProject(folder);
  const first = await openWindow({ project });
  await bringFiles(first, [fileOf('SINTETIS-daftar-instansi.xlsx')]);
  await importSheets(first.page, 1);
  await first.close();
  const { page } = await openWindow({ project });
  await goTo(page, 'place.evidence');
  await expect(await historyFiles(page)).toHaveText(['SINTETIS-daftar-instansi.xlsx']);
  await openTab(page, 'evidence.tab.register');
  await expect(page.getByText(words('evidence.register.count', { count: 653, total: 653 }))).toBeVisible();
});
