// The timed walk: ten unlike files, one of them bad, from an empty window to a score without an open finding, counting every press
// of the mouse and every key as the page itself sees them. The README tells these numbers.

import type { Page } from 'playwright/test';
import { button, goTo, importButton, words } from '../support/evidenceScreen.ts';
import { expect, test } from '../support/journey.ts';
import { tenFilesTally, writeTenFiles } from '../support/tenFiles.ts';

interface Counted { clicks: number; keys: number; began: number }
declare global {
  interface Window { counted: Counted }
}

const beginCounting = (page: Page): Promise<void> => page.evaluate(() => {
  const counted = { clicks: 0, keys: 0, began: performance.now() };
  window.counted = counted;
  addEventListener('pointerdown', () => { counted.clicks += 1; }, true);
  addEventListener('keydown', () => { counted.keys += 1; }, true);
});
const counted = (page: Page) => page.evaluate(() => ({
  clicks: window.counted.clicks, keys: window.counted.keys, seconds: (performance.now() - window.counted.began) / 1000,
}));

const finding = (page: Page, code: string) => page.locator(`[data-code="${code}"]`);
const waiting = (page: Page, count: number) => page.getByText(words('evidence.waitingMany', { count }));
const next = (page: Page) => button(page, 'evidence.nextWaiting');

test('ten unlike files reach a clean score in one drag, twelve clicks and four keys', async ({ openWindow, folder }) => {
  const files = await writeTenFiles(folder);
  const { page, dropFiles } = await openWindow();
  await expect(page.getByRole('button', { name: /Evaluasi baru/ })).toBeVisible();
  await beginCounting(page);

  await page.getByRole('button', { name: /Evaluasi baru/ }).click();
  await page.keyboard.type('B18');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ringkasan', level: 1 })).toBeVisible();
  await dropFiles(files);
  await expect(waiting(page, 5)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('alert').filter({ hasText: 'Kiriman rusak.xlsx' })).toBeVisible();

  await next(page).click();
  await page.locator('.period-choice').getByText('B18', { exact: true }).click();
  await button(page, 'decide.periodForOthers', { periods: 'B18', count: 4 }).click();
  await finding(page, 'unknownStatus').getByRole('button', { name: words('status.inProcess'), exact: true }).click();
  await expect(page.getByText(words('evidence.waitingOne'))).toBeVisible();
  await next(page).click();
  await finding(page, 'ambiguousDates').first().getByRole('group', { name: words('decide.readAll', { columns: 'B, E, F' }) })
    .getByRole('button', { name: words('evidence.reading.dayFirst') }).click();
  await importButton(page, 11).click();
  await expect(page.locator('[data-state="imported"]')).toHaveCount(10, { timeout: 60_000 });

  await next(page).click();
  await finding(page, 'unknownAgency').getByRole('button', { name: 'Kabupaten Gama', exact: true }).click();
  await importButton(page, 1).click();
  await expect(page.locator('[data-state="imported"]')).toHaveCount(11, { timeout: 60_000 });
  await goTo(page, 'place.overview');
  const { agencies, meeting, received, completed } = tenFilesTally;
  await expect(page.getByRole('main')).toContainText(`${String(completed)} dari ${received.toLocaleString('id-ID')}`);
  await expect(page.getByRole('main')).toContainText(`${String(meeting)} dari ${String(agencies)}`);
  await expect(page.getByRole('main')).toContainText('Tidak ada temuan terbuka');
  const { clicks, keys, seconds } = await counted(page);
  console.info(`ten files: ${String(clicks)} clicks, ${String(keys)} keys, ${seconds.toFixed(1)} s`);
  expect({ clicks, keys }).toEqual({ clicks: 12, keys: 4 });
});
