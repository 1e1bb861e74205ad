// Data quality in the window: what was found is said with its rule, and one press leads to the reports, the agency or the cell.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { recordsCsv, summaryCsv } from '../support/evidence.ts';
import { goTo, openTab, words } from '../support/evidenceScreen.ts';
import { expect, test, type Workplace } from '../support/journey.ts';
import { importInto, newProject } from '../support/journeyProject.ts';
import { openSample } from '../support/sampleWindow.ts';

const rule = (page: Page, key: 'idWithinFile' | 'completedBeforeReceipt') =>
  page.getByRole('row').filter({ has: page.getByRole('button', { name: words(`quality.rule.${key}`), exact: true }) });
const detail = (page: Page) => page.getByRole('article');

/** Four rows of three reports: one stands twice, one was completed before it came in. */
const withEvidence = async (open: (options: { project: string }) => Promise<Workplace>, folder: string): Promise<Page> => {
  const [reports, summary] = [join(folder, 'laporan.csv'), join(folder, 'rekap.csv')];
  writeFileSync(reports, recordsCsv([
    { id: '41', received: '2021-02-01' }, { id: '41', received: '2021-02-01' }, { id: '42', received: '2021-02-10', completed: '2021-02-01' },
    { id: '43', received: '2021-02-12' },
  ]));
  writeFileSync(summary, summaryCsv([['Kabupaten Jauh', 10, 0, 10], ['Kabupaten Sana', 20, 0, 5]]));
  const project = newProject(folder);
  importInto(folder, project, 'B06', [reports, summary]);
  const { page } = await open({ project });
  await goTo(page, 'place.evidence');
  await openTab(page, 'evidence.tab.quality');
  return page;
};

test('what was found is counted by rule, explained with its limits, and leads to the reports', async ({ openWindow, folder }) => {
  const page = await withEvidence(openWindow, folder);
  await expect(rule(page, 'idWithinFile')).toContainText('2');
  await expect(detail(page)).toContainText(words('quality.looks.idWithinFile'));
  await rule(page, 'completedBeforeReceipt').getByRole('button').click();
  await expect(detail(page)).toContainText('42 · masuk 10 Feb 2021, selesai 1 Feb 2021');
  await expect(detail(page)).toContainText('laporan.csv › laporan › baris 4');
  await rule(page, 'idWithinFile').getByRole('button').click();
  await detail(page).getByRole('button', { name: words('quality.showReports', { count: 2 }) }).click();

  await expect(page.getByRole('status').filter({ hasText: words('reports.total', { count: 2 }) })).toBeVisible();
  await expect(page.getByText(words('quality.filter', { what: words('quality.rule.idWithinFile') }))).toBeVisible();
  await page.getByRole('button', { name: words('quality.filterClear') }).click();
  await expect(page.getByRole('status').filter({ hasText: words('reports.total', { count: 4 }) })).toBeVisible();
});

test('a field that is not filled says of how many, and leads to the reports without it', async ({ openWindow, folder }) => {
  const page = await withEvidence(openWindow, folder);
  await page.getByRole('button', { name: `${words('quality.of.reports')} · ${words('quality.field.completedDate')}` }).click();
  await expect(detail(page)).toContainText(words('quality.fieldLooks.completedDate'));
  await expect(detail(page)).toContainText(words('quality.filledOf', { filled: 1, expected: 3 }));
  await detail(page).getByRole('button', { name: words('quality.showReports', { count: 2 }) }).click();
  await expect(page.getByRole('status').filter({ hasText: words('reports.total', { count: 2 }) })).toBeVisible();
});

test('the sample evaluation is checked period by period, and an outlier opens its agency', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await goTo(page, 'place.evidence');
  await openTab(page, 'evidence.tab.quality');
  await expect(page.getByText('B18: 841 laporan')).toBeVisible();
  await page.getByRole('radio', { name: 'B12' }).click({ force: true });
  await expect(page.getByText('B12: 565 laporan')).toBeVisible();
  await page.getByRole('button', { name: words('quality.rule.completionRateOutlier') }).click();
  await expect(detail(page)).toContainText('1,4826 × MAD');
  await detail(page).getByRole('button', { name: /Torirsena/u }).click();
  await expect(page.getByRole('heading', { name: words('place.agencies'), level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Pemerintah Provinsi Torirsena' })).toBeVisible();
});
