// The workbook leaves the window as a file, and comes back to be checked.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { expect, test } from '../support/journey.ts';
import { importInto, newProject } from '../support/journeyProject.ts';
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

const shared = join(import.meta.dirname, '../../resources/sample');

/** The workbook as somebody hands it back from a spreadsheet program. */
const changeParameter = async (path: string, name: string, value: number): Promise<void> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const [, sheet = '', address = ''] = /^'?(.+?)'?!(.+)$/.exec(book.definedNames.getRanges(name).ranges[0] ?? '') ?? [];
  const cell = book.getWorksheet(sheet)?.getCell(address.replaceAll('$', ''));
  if (cell === undefined) throw new Error(`no cell ${name}`);
  cell.value = value;
  await book.xlsx.writeFile(path);
};

test('a workbook whose parameters were changed in Excel is dropped on the window and becomes a scenario', async ({ openWindow, folder }) => {
  const project = newProject(folder);
  importInto(folder, project, 'B06', [join(shared, 'SINTETIS-B06-rekap-instansi.xlsx')]);
  const { page, saveFile, dropFiles } = await openWindow({ project });
  await page.keyboard.press('Control+6');
  const path = await saveFile(() => page.getByRole('button', { name: 'Ekspor buku kerja' }).click());
  await changeParameter(path, 'agencyThreshold', 0.6);
  await dropFiles([path]);
  await page.getByRole('button', { name: 'Jadikan skenario' }).click();
  const dialog = page.getByRole('dialog', { name: 'Skenario dari buku kerja' });
  await expect(dialog.getByText('1 parameter berbeda dari skenario dasar')).toBeVisible({ timeout: 60_000 });
  await expect(dialog.getByRole('row', { name: /Ambang tindak lanjut instansi 45 % 60 %/ })).toBeVisible();
  await dialog.getByLabel('Nama').fill('Dari Excel');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Skenario: Dari Excel/ })).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Ambang tindak lanjut instansi' })).toHaveValue('6000');
});

test('the annex leaves the window with every report of the period', async ({ openWindow, folder }) => {
  const { page, saveFile } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+6');
  const annex = page.getByRole('region', { name: 'Lampiran laporan' });
  const path = await saveFile(() => annex.getByRole('button', { name: 'Ekspor lampiran' }).click());
  await expect(annex.getByRole('status')).toContainText('841 laporan pada 1 lembar');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  expect(book.getWorksheet('Laporan')?.rowCount).toBe(845);
});
