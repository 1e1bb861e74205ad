// The workbook leaves the window as a file, and comes back to be checked.

import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { expect, test } from '../support/journey.ts';
import { openSample } from '../support/sampleWindow.ts';

// Writing and recomputing some 9,000 formulas twice is most of it.
test.setTimeout(240_000);

test('the workbook is exported with every formula recomputed, and found the same when it comes back', async ({ openWindow, folder }) => {
  const { page, saveFile, pickFiles } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+6');
  await expect(page.getByRole('cell', { name: 'instansi yang memenuhi ambang' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Komentar' }).press('Space');
  const path = await saveFile(() => page.getByRole('button', { name: 'Ekspor buku kerja' }).click());
  await expect(page.getByText(/rumus dihitung ulang oleh mesin lain; semuanya sama/)).toBeVisible({ timeout: 90_000 });
  const { SheetNames: sheets } = XLSX.read(readFileSync(path), { bookSheets: true });
  expect(sheets).toContain('Kecepatan');
  expect(sheets).not.toContain('Komentar');

  await pickFiles([path], () => page.getByRole('button', { name: 'Periksa buku kerja' }).click());
  await expect(page.getByText(/semuanya sama dengan nilai yang tersimpan/)).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText('Angkanya sama dengan evaluasi ini.')).toBeVisible();
});

test('an evaluation is sealed, found the same', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+6');
  const seals = page.getByRole('region', { name: 'Segel' });
  await seals.getByLabel('Catatan').fill('Rapat Juli');
  await seals.getByRole('button', { name: 'Segel B18, Dasar' }).click();
  await expect(seals.getByRole('cell', { name: 'Rapat Juli' })).toBeVisible();
  await seals.getByRole('button', { name: 'Periksa segel 1' }).click();
  await expect(seals.getByText(/Segel 1: sama\. \d+ angka dihitung ulang/)).toBeVisible({ timeout: 60_000 });
});

test('a chart leaves the window as a picture, and its figures as a table', async ({ openWindow, folder }) => {
  const { page, saveFile } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+6');
  const charts = page.getByRole('region', { name: 'Grafik' });
  await charts.getByRole('button', { name: /Tonggak menurut periode/ }).click();
  await page.getByRole('option', { name: 'Instansi yang memenuhi ambang, menurut jenis' }).click();
  await expect(charts.getByText('223 dari 653 instansi (34,15 %)')).toBeVisible();
  const path = await saveFile(() => charts.getByRole('button', { name: 'Simpan PNG' }).click());
  expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG');
  await charts.getByRole('button', { name: 'Lihat sebagai tabel' }).click();
  await expect(charts.getByRole('row', { name: /Kementerian 17/ })).toBeVisible();
});
