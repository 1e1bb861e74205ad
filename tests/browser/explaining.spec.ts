// From any figure, wherever it stands, to its sentence and on to file, sheet, row and cell: the comparison, the charts' tables, speed,
// pace, the switchboard, and an agency's page.

import type { Page } from 'playwright/test';
import { expect, test } from '../support/journey.ts';
import { openSample } from '../support/sampleWindow.ts';

const explanation = (page: Page) => page.getByRole('dialog', { name: 'Jelaskan angka ini' });

test('a compared scenario’s figure leads to its agencies under that scenario, and on to the cell', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+5');
  const threshold = page.getByRole('spinbutton', { name: 'Ambang tindak lanjut instansi', exact: true });
  await threshold.fill('60');
  await threshold.press('Enter');
  await page.getByRole('button', { name: 'Simpan sebagai' }).click();
  await page.getByLabel('Nama skenario').fill('Enam puluh');
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click();
  await page.getByRole('button', { name: /Skenario: Enam puluh/ }).click();
  await page.getByRole('menuitem', { name: 'Dasar' }).click();
  const row = page.getByRole('region', { name: 'Berdampingan' }).getByRole('row', { name: /Tonggak 2/ });
  await row.getByRole('cell').nth(1).getByRole('button').click();
  await expect(explanation(page)).toContainText('sedikitnya 60');
  await explanation(page).getByRole('button', { name: 'Lihat instansinya' }).click();
  await expect(page.getByRole('button', { name: 'Skenario: Enam puluh' })).toBeVisible();
  await page.locator('[role="gridcell"][col-id="followedUp"]').first().click();
  const agency = page.getByRole('complementary');
  await agency.getByRole('row', { name: /^B06/ }).getByRole('button').last().click();
  await expect(explanation(page)).toContainText(/% = [\d.]+ selesai dari [\d.]+ diterima/);
  await explanation(page).getByRole('button', { name: 'Lihat B06' }).click();
  await expect(page.getByRole('radio', { name: 'B06' })).toBeChecked();
  await expect(agency).toContainText(/Lembar .*, baris \d+/);
});

test('the figures of a chart’s table say what they were divided from', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+5');
  const curves = page.getByRole('region', { name: 'Kurva' });
  await curves.getByRole('button', { name: 'Lihat sebagai tabel' }).click();
  await curves.getByRole('row', { name: /^45 %/ }).getByRole('button').first().click();
  await expect(explanation(page)).toContainText('= 223 dari 653');
  await explanation(page).getByRole('button', { name: 'Lihat instansinya' }).click();
  await expect(page.getByRole('heading', { name: 'Instansi', level: 1 })).toBeVisible();
});

test('speed, pace and every reading of the switchboard explain themselves and lead on', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  const pressed = async (button: ReturnType<Page['getByRole']>, said: RegExp): Promise<void> => {
    await button.click();
    await expect(explanation(page)).toContainText(said);
    await page.keyboard.press('Escape');
    await expect(explanation(page)).toBeHidden();
  };
  const speed = page.getByRole('region', { name: 'Kecepatan' }).getByRole('row', { name: /^Semua laporan/ }).getByRole('button');
  await pressed(speed.nth(0), /hari kerja: jumlah hari dari [\d.]+ laporan/);
  await pressed(speed.nth(1), /separuh dari [\d.]+ laporan/);
  await pressed(page.getByRole('region', { name: 'Laju' }).getByRole('row', { name: /B24/ }).getByRole('button').nth(2), /per minggu = [\d.]+ selesai/);
  await pressed(page.getByRole('listitem', { name: 'Instansi mengelola pengaduan dengan lebih baik' }).getByRole('button', { name: /poin/ }), /pada B18, .* pada B06/);
  await page.keyboard.press('Control+5');
  await page.getByRole('radio', { name: 'Papan definisi' }).click();
  const board = page.getByRole('region', { name: 'Papan definisi' });
  await pressed(board.getByRole('row').nth(1).getByRole('button', { name: /dari 653/ }).first(), /= 223 instansi/);
  await page.getByRole('radio', { name: 'Titik balik' }).click();
  await pressed(page.getByRole('row', { name: /memenuhi bila bertambah/ }).getByRole('button').first(), /memenuhi ambang 45/);
});
