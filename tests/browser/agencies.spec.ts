// Agencies: found, filtered, summed, and traced back to file, sheet and row.

import { expect, test } from '../support/journey.ts';
import { openSample } from '../support/sampleWindow.ts';

test('all 653 agencies are there, narrowed by name and verdict, and the view is remembered', async ({ openWindow, folder }) => {
  const first = await openSample(openWindow, folder);
  await first.page.keyboard.press('Control+3');
  await expect(first.page.getByRole('heading', { level: 1 })).toContainText('653 dari 653');
  await first.page.getByRole('searchbox', { name: 'Cari instansi' }).fill('kementerian pelayaran');
  await expect(first.page.getByRole('heading', { level: 1 })).toContainText('1 dari 653');
  await expect(first.page.getByRole('gridcell', { name: 'Kementerian Pelayaran Rakyat' })).toBeVisible();
  await first.page.getByRole('button', { name: 'Kosongkan' }).click();
  await first.page.getByRole('button', { name: /Semua hasil/ }).click();
  await first.page.getByRole('option', { name: 'Tanpa data dukung' }).click();
  await expect(first.page.getByRole('heading', { level: 1 })).toContainText('9 dari 653');
  await first.page.reload();
  await expect(first.page.getByRole('heading', { level: 1 })).toContainText('9 dari 653');
});

test('selected rows are summed in the status bar', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+3');
  const received = page.locator('[role="gridcell"][col-id="received"]');
  await received.nth(0).click();
  await received.nth(2).click({ modifiers: ['Shift'] });
  const values = (await received.allTextContents()).slice(0, 3).map((text) => Number(text.replaceAll('.', '')));
  const sum = values.reduce((all, value) => all + value, 0);
  const status = page.getByRole('contentinfo');
  await expect(status).toContainText('3 dari 653 instansi');
  await expect(status).toContainText(`Σ ${String(sum).replaceAll(/\B(?=(\d{3})+$)/g, '.')}`);
});

test('rows are copied with their headers, numbers as numbers', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('Control+3');
  await page.getByRole('searchbox', { name: 'Cari instansi' }).fill('kementerian pelayaran');
  await page.getByRole('gridcell', { name: 'Kementerian Pelayaran Rakyat' }).click();
  await page.keyboard.press('Control+Shift+C');
  await expect(page.getByText('Disalin: 1 baris')).toBeVisible();
  const [headers = '', line = ''] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(headers.split('\t').slice(0, 2)).toEqual(['Instansi', 'Jenis']);
  expect(line.split('\t')[0]).toBe('Kementerian Pelayaran Rakyat');
  expect(line.split('\t')[headers.split('\t').indexOf('Diterima')]).toMatch(/^\d+$/);
});

test('an agency’s page leads back to the file, sheet and row its figures stand in', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+3');
  await page.getByRole('gridcell', { name: 'Kementerian Pelayaran Rakyat' }).dblclick();
  const agency = page.getByRole('complementary', { name: 'Kementerian Pelayaran Rakyat' });
  await expect(agency).toContainText(/SINTETIS-B18-.*\.xlsx/);
  await expect(agency).toContainText(/Lembar .*, baris \d+/);
  await expect(agency).toContainText(/SHA-256 [0-9a-f]{12}/);
  await expect(agency.getByRole('row')).toHaveCount(5);
});

test('one press on a figure of the grid explains it', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+3');
  await page.getByRole('row', { name: /Kementerian Pelayaran Rakyat/ }).locator('[col-id="followUp"]').click();
  const agency = page.getByRole('complementary', { name: 'Kementerian Pelayaran Rakyat' });
  await agency.getByRole('button', { name: /85,76 %/ }).first().click();
  await expect(page.getByRole('dialog')).toContainText('259 ditindaklanjuti dari 302 diterima');
});

test('from an agency’s figure on to the cell: file, sheet, row and what stands there', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+3');
  await page.getByRole('searchbox').fill('Kabupaten');
  await page.getByRole('button', { name: 'Buka halaman instansi' }).click();
  const sources = page.getByRole('complementary');
  await sources.getByRole('button', { name: /Lihat sel baris \d+/ }).first().click();
  const cells = sources.getByRole('table', { name: /lembar .* baris \d+/ });
  await expect(cells).toBeVisible({ timeout: 30_000 });
  await expect(cells.getByRole('row').nth(1)).toContainText(/[A-Z]\d+/);
});
