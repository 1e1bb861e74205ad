// Charts in the window: points by keyboard, copies on the clipboard, print without colour, scenarios side by side.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, test } from '../support/journey.ts';
import { differenceOf } from '../support/pictures.ts';
import { openSample } from '../support/sampleWindow.ts';

const openCharts = async (page: Page, title?: string) => {
  await page.keyboard.press('Control+6');
  const charts = page.getByRole('region', { name: 'Grafik' });
  if (title !== undefined) {
    await charts.getByRole('button', { name: /Grafik/ }).first().click();
    await page.getByRole('option', { name: title }).click();
  }
  return charts;
};

const saveScenario = async (page: Page, name: string, threshold: string): Promise<void> => {
  await page.keyboard.press('Control+5');
  const box = page.getByRole('spinbutton', { name: 'Ambang tindak lanjut instansi', exact: true });
  await box.fill(threshold);
  await box.press('Enter');
  await page.getByRole('button', { name: 'Simpan sebagai' }).click();
  await page.getByLabel('Nama skenario').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('heading', { name: `Skenario: ${name}` })).toBeVisible();
};

test('arrow keys go from point to point of a chart, each ringed and read out, until Escape leaves', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  const charts = await openCharts(page);
  const chart = charts.getByRole('application', { name: /Pada B18 tonggak 1/ });
  const said = chart.getByRole('status');
  await chart.focus();
  const before = await chart.locator('canvas').screenshot();
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(/^B06, Tonggak 1: \d+,\d\d %; titik 1 dari 4$/);
  expect((await differenceOf(await chart.locator('canvas').screenshot(), before)).off).toBeGreaterThan(0);
  await page.keyboard.press('End');
  await expect(said).toHaveText(/^B18, Tonggak 1: \d+,\d\d %; titik 3 dari 4$/);
  await page.keyboard.press('ArrowDown');
  await expect(said).toHaveText(/^B18, Target Tonggak 1: 45,00 %/);
  await page.keyboard.press('Escape');
  await expect(said).toBeEmpty();
  expect((await differenceOf(await chart.locator('canvas').screenshot(), before)).off).toBe(0);
  await expect(chart).toBeFocused();
});

test('a chart goes to the clipboard as a picture and as a table', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const charts = await openCharts(page, 'Instansi yang memenuhi ambang, menurut jenis');
  await charts.getByRole('button', { name: 'Salin sebagai tabel' }).click();
  await expect(page.getByText('Tabelnya ada di papan klip.')).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n').map((line) => line.split('\t'));
  expect(lines[0]).toEqual(['Jenis', 'Memenuhi ambang', 'Belum']);
  expect(lines.slice(1).reduce((sum, [, met]) => sum + Number(met), 0)).toBe(223);
  await charts.getByRole('button', { name: 'Salin sebagai gambar' }).click();
  await expect(page.getByText('Gambarnya ada di papan klip.')).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await createImageBitmap(await (item?.getType('image/png') ?? Promise.reject(new Error('no picture'))));
    return { types: item?.types, width: picture.width, height: picture.height };
  });
  expect(copied).toEqual({ types: ['image/png'], width: 1920, height: 840 });
});

test('for print, series are told apart by hatching: on the screen and in the saved picture', async ({ openWindow, folder }) => {
  const { page, saveFile } = await openSample(openWindow, folder);
  const charts = await openCharts(page, 'Instansi yang memenuhi ambang, menurut jenis');
  const save = (): Promise<string> => saveFile(() => charts.getByRole('button', { name: 'Simpan PNG' }).click());
  await charts.getByRole('radio', { name: '1×' }).click();
  const canvas = charts.locator('canvas');
  await expect(charts.getByText('223 dari 653 instansi (34,15 %)')).toBeVisible();
  const seen = await canvas.screenshot();
  const coloured = readFileSync(await save());
  await charts.getByText('Untuk cetak', { exact: true }).click();
  await expect(charts.getByRole('switch', { name: 'Untuk cetak' })).toBeChecked();
  const difference = await differenceOf(readFileSync(await save()), coloured);
  expect(difference.isSameSize).toBe(true);
  expect(difference.off).toBeGreaterThan(0.02);
  expect((await differenceOf(await canvas.screenshot(), seen)).off).toBeGreaterThan(0.02);
});

test('scenarios stand side by side as a chart with counts and targets, and are saved as a picture', async ({ openWindow, folder }) => {
  const { page, saveFile } = await openSample(openWindow, folder);
  await saveScenario(page, 'Enam puluh', '60');
  const compared = page.getByRole('region', { name: 'Berdampingan' });
  const chart = compared.getByRole('application', { name: /Dari 2 skenario, tonggak 1 tercapai pada \d dan tonggak 2 pada 1/ });
  await chart.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(chart.getByRole('status')).toHaveText(/^Dasar, Tonggak 2: 34,15 %; ▲ 34,15 % · 223 dari 653; target 30 %/i);
  await page.keyboard.press('ArrowDown');
  await expect(chart.getByRole('status')).toHaveText(/^Enam puluh, Tonggak 2: \d+,\d\d %; ▼/);
  const charts = await openCharts(page, 'Skenario berdampingan');
  const path = await saveFile(() => charts.getByRole('button', { name: 'Simpan SVG' }).click());
  expect(readFileSync(path, 'utf8')).toContain('<svg');
  await charts.getByRole('button', { name: 'Lihat sebagai tabel' }).click();
  await expect(charts.getByRole('row', { name: /Enam puluh .* 30,00 %/ })).toBeVisible();
});
