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

test('a period of a milestone’s way, the published baseline and the track of the pace explain themselves; agencies that meet are led to as such', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  const way = page.getByRole('group', { name: /^Arah per periode: B06 21,90/ });
  await way.getByRole('button', { name: /^B18/ }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(explanation(page)).toContainText('B06: 21,90 % = 143 instansi');
  await expect(explanation(page).getByRole('button', { name: 'Lihat B06' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Laju' }).getByRole('row', { name: /B24/ }).getByRole('button').last().click();
  await expect(explanation(page)).toContainText(/laju sejauh ini B24 berakhir antara .* target 45/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^122/ }).first().click();
  await expect(explanation(page)).toContainText('tidak menyebut instansinya satu per satu');
  await explanation(page).getByRole('button', { name: 'Lihat daftar instansi' }).click();
  await expect(page.getByRole('tab', { name: 'Daftar instansi' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+1');
  await page.getByRole('listitem', { name: 'Instansi mengelola pengaduan dengan lebih baik' }).getByRole('button', { name: /^34,15/ }).click();
  await explanation(page).getByRole('button', { name: 'Lihat instansinya' }).click();
  await expect(page.getByRole('heading', { name: 'Instansi', level: 1 })).toContainText('223 dari 653');
});

test('a chart’s point is explained by a press and by Enter', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+5');
  const curve = page.getByRole('region', { name: 'Kurva' }).getByRole('application');
  await curve.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(explanation(page)).toContainText(/Memenuhi, Ambang tindak lanjut 0 %: [\d,]+ % = \d+ dari 653/);
  await page.keyboard.press('Escape');
  await expect(explanation(page)).toBeHidden();
  await page.keyboard.press('Control+6');
  const bars = page.locator('.workbook-chart .chart-canvas');
  await bars.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const said = await explanation(page).innerText();
  const spot = await page.locator('.chart-spot').boundingBox();
  await page.keyboard.press('Escape');
  await expect(explanation(page)).toBeHidden();
  await page.mouse.click((spot?.x ?? 0) + 1, (spot?.y ?? 0) + 3);
  await expect(explanation(page)).toHaveText(said.replaceAll('\n', ''), { useInnerText: false });
});

test('counts of an agency’s page, the cost of a plan, sums of selected rows and figures on a slide explain themselves', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+3');
  await page.locator('[role="gridcell"][col-id="followedUp"]').first().click();
  const agency = page.getByRole('complementary');
  await agency.getByRole('row', { name: /^B18/ }).getByRole('button').nth(1).click();
  await expect(explanation(page)).toContainText('1.645 laporan dari B18 ditindaklanjuti; 101 diproses + 1.544 selesai.');
  await page.keyboard.press('Escape');
  await agency.getByRole('button', { name: /Wilson/ }).click();
  await expect(explanation(page)).toContainText(/kebetulan saja dapat membawa 86,95/);
  await page.keyboard.press('Escape');
  await page.getByRole('contentinfo').getByRole('button', { name: /^Σ/ }).click();
  await expect(explanation(page)).toContainText('Ditindaklanjuti: 1.645 adalah jumlah 1 angka pada 1 baris terpilih');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+5');
  const threshold = page.getByRole('spinbutton', { name: 'Ambang tindak lanjut instansi', exact: true });
  await threshold.fill('60');
  await threshold.press('Enter');
  await page.getByRole('radio', { name: 'Rencana' }).click();
  await page.getByRole('button', { name: /^18 laporan di 12 instansi/ }).click();
  await expect(explanation(page)).toContainText('Lebih sedikit tidak mungkin');
  await explanation(page).getByRole('button', { name: 'Badan Penguji Kebun Raya' }).click();
  await expect(page.getByRole('complementary', { name: 'Badan Penguji Kebun Raya' })).toBeVisible();
});
