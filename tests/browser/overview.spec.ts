// From no project to the sample evaluation's figures, explained; and the officer's decision kept over a restart.

import { expect, test } from '../support/journey.ts';
import { openSample } from '../support/sampleWindow.ts';

test('the sample evaluation shows the baseline of 122 of 653 good agencies at B06', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.getByRole('radio', { name: 'B06' }).click();
  const good = page.getByRole('region', { name: 'Instansi yang baik' });
  await expect(good.getByText('122 dari 653')).toHaveCount(2);
  await expect(good.getByText('Tidak dapat dinilai')).toBeVisible();
  await expect(page.getByText('SINTETIS').first()).toBeVisible();
});

test('a figure explains itself: numerator, denominator and the parameters it rests on', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  const milestone = page.getByRole('listitem', { name: 'Instansi mengelola pengaduan dengan lebih baik' });
  await milestone.getByRole('button', { name: 'Jelaskan angka ini' }).first().click();
  const explanation = page.getByRole('dialog', { name: 'Jelaskan angka ini' });
  await expect(explanation).toContainText('dari 653 instansi yang dihitung');
  await expect(explanation).toContainText('Ambang tindak lanjut instansi');
  await page.keyboard.press('Escape');
  await expect(explanation).toBeHidden();
});

test('the status an officer decides, with its note, is there after a restart', async ({ openWindow, folder }) => {
  const first = await openSample(openWindow, folder);
  await first.page.getByRole('button', { name: /Putuskan status: Pengaduan segera/ }).click();
  const dialog = first.page.getByRole('dialog');
  await dialog.getByRole('button', { name: /Status/ }).click();
  await first.page.getByRole('option', { name: 'Selesai' }).click();
  await dialog.getByLabel('Catatan').fill('Diputuskan dalam rapat 4 Juli 2022.');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(first.page.getByText('Komitmen disimpan.')).toBeVisible();
  await first.close();

  const { page } = await openWindow({ project: `${folder}/contoh.tolok` });
  const milestone = page.getByRole('listitem', { name: 'Pengaduan segera ditindaklanjuti' });
  await expect(milestone.getByText('Diputuskan dalam rapat 4 Juli 2022.')).toBeVisible();
  await expect(milestone.getByRole('button', { name: /Status: Selesai/ })).toBeVisible();
});

test('evidence links are text to copy; nothing on the page leads out of the window', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await expect(page.getByRole('button', { name: /Salin: https:\/\/drive\.bappenas\.go\.id/ })).toHaveCount(9);
  await expect(page.getByRole('link')).toHaveCount(0);
});

test('every number of the summary in words explains itself, and the trend says by what the rate changed', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  const summary = page.getByRole('region', { name: 'Ringkasan dalam kalimat' });
  const trend = summary.getByRole('listitem').filter({ hasText: 'Dibanding B06' });
  await trend.getByRole('button').first().click();
  const explanation = page.getByRole('dialog', { name: 'Jelaskan angka ini' });
  await expect(explanation).toContainText('poin oleh perubahan tingkat setiap instansi');
  await page.keyboard.press('Escape');
  await summary.getByRole('button', { name: /^653/ }).first().click();
  await expect(explanation).toContainText('dari 653 instansi yang dihitung');
});

test('the pace towards the next period moves with the volume that is stated', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  const pace = page.getByRole('region', { name: 'Laju' });
  const needed = pace.getByRole('row', { name: /B24/ }).getByRole('button').first();
  const before = await needed.textContent();
  await pace.getByLabel('Laporan masuk per minggu').fill('9000');
  await page.keyboard.press('Enter');
  await expect(needed).not.toHaveText(before ?? '');
});

test('the table of days off is the project’s own: a day more is a working day fewer', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  const speed = page.getByRole('region', { name: 'Kecepatan' });
  await expect(speed).toContainText('Hari kerja menurut tabel');
  await speed.getByRole('button', { name: 'Hari libur' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hari kerja' });
  await dialog.getByText('2022', { exact: true }).click();
  await expect(dialog).toContainText('2022: 246 hari kerja.');
  await dialog.getByRole('button', { name: 'Tambah baris' }).click();
  const added = dialog.getByLabel('Tanggal').last();
  await expect(dialog.getByRole('button', { name: 'Simpan' })).toBeDisabled();
  await added.fill('2022-03-09');
  await expect(dialog).toContainText('2022: 245 hari kerja.');
  await dialog.getByLabel('Versi tabel').fill('tabel kami');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(speed).toContainText('Hari kerja menurut tabel tabel kami');
});

test('milestone 3 leads to its items, an item to its checks and its own cells', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  const milestone = page.getByRole('listitem', { name: 'Keterbukaan data dan informasi pengaduan publik' });
  await milestone.getByRole('button', { name: /^[\d,]+ %/ }).click();
  const items = page.getByRole('region', { name: 'Butir yang dihitung' });
  const first = items.getByRole('group').first();
  await first.locator('summary').click();
  await expect(first).toContainText('Terbaca mesin');
  await first.getByRole('button', { name: /Lihat sel baris/ }).click();
  await expect(first.getByRole('table', { name: /SINTETIS-B18-keterbukaan\.xlsx/ })).toBeVisible();
});
