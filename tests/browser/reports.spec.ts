// The Reports screen: filtered and ordered by the host, jumped through, each report traced to its row.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { recordsCsv } from '../support/evidence.ts';
import { bringFiles, goTo, importSheets, words } from '../support/evidenceScreen.ts';
import { expect, test, type Workplace } from '../support/journey.ts';
import { newProject } from '../support/journeyProject.ts';

const howMany = 6000;

/** Reports 1 to 6000, every tenth in process, five hundred with a word in the title. */
const reports = (): string => recordsCsv(Array.from({ length: howMany }, (_, at) => ({
  id: String(100_000 + at), received: `2021-0${1 + (at % 6)}-10`, status: at % 10 === 0 ? 'Proses' : 'Selesai',
  title: at % 12 === 0 ? `Lampu jalan ${at}` : `Judul ${at}`,
})));

const withReports = async (open: (options: { project: string }) => Promise<Workplace>, folder: string): Promise<Page> => {
  const path = join(folder, 'laporan B06.csv');
  writeFileSync(path, reports());
  const workplace = await open({ project: newProject(folder) });
  await bringFiles(workplace, [path]);
  await importSheets(workplace.page, 1);
  await goTo(workplace.page, 'place.reports');
  return workplace.page;
};

const cell = (page: Page, index: number, column: string) => page.locator(`[row-index="${index}"] [col-id="${column}"]`);
const total = (page: Page, count: number) => page.getByRole('status').filter({ hasText: words('reports.total', { count }) });

test('filters and order narrow the list, and the total says by how much', async ({ openWindow, folder }) => {
  const page = await withReports(openWindow, folder);
  await expect(total(page, howMany)).toBeVisible();
  await page.getByRole('searchbox', { name: words('reports.searchLabel') }).fill('lampu jalan');
  await expect(total(page, 500)).toBeVisible();
  await page.getByRole('button', { name: words('reports.allStatuses') }).click();
  await page.getByRole('option', { name: words('status.inProcess') }).click();
  await expect(total(page, 100)).toBeVisible();

  const header = page.getByRole('columnheader', { name: words('reports.column.trackingId') });
  await header.click();
  await header.click();
  await expect(cell(page, 0, 'trackingId')).toHaveText('105940');
  await page.getByRole('button', { name: words('reports.clear') }).click();
  await expect(total(page, howMany)).toBeVisible();
});

test('a report far down is reached by its number and traced to its file, sheet and row', async ({ openWindow, folder }) => {
  const page = await withReports(openWindow, folder);
  const jump = page.getByRole('spinbutton', { name: words('reports.goToRow') });
  await jump.fill('5000');
  await jump.press('Enter');
  await expect(cell(page, 4999, 'trackingId')).toHaveText(/^\d+$/);
  const tracking = await cell(page, 4999, 'trackingId').innerText();
  await cell(page, 4999, 'trackingId').click();
  const panel = page.getByRole('complementary', { name: words('reports.detail') });
  await expect(panel).toContainText(tracking);
  await expect(panel).toContainText('laporan B06.csv');
  // Row 1 of the file is its header, so report number n stands in row n + 2.
  await expect(panel.getByText(String(Number(tracking) - 100_000 + 2), { exact: true })).toBeVisible();
});
