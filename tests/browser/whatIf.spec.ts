// What-if beyond one slider: undo and redo, what agencies would do, every parameter's way back, plan, switchboard, tipping points,
// scenarios copied, annotated and handed on as a file.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, test } from '../support/journey.ts';
import { openSample } from '../support/sampleWindow.ts';

const type = async (page: Page, name: string, text: string): Promise<void> => {
  const box = page.getByRole('spinbutton', { name, exact: true });
  await box.fill(text);
  await box.press('Enter');
};

test('moves are taken back and done again with the keys, and reach every screen', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+5');
  const threshold = page.getByRole('slider', { name: 'Ambang tindak lanjut instansi' });
  await type(page, 'Ambang tindak lanjut instansi', '60');
  await type(page, 'Batas tindak lanjut cepat', '10');
  await expect(page.getByRole('radio', { name: 'Parameter · 2' })).toBeVisible();
  await threshold.focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('slider', { name: 'Batas tindak lanjut cepat' })).toHaveValue('5');
  await page.keyboard.press('Control+z');
  await expect(threshold).toHaveValue('4500');
  await page.keyboard.press('Control+Shift+z');
  await expect(threshold).toHaveValue('6000');
  await page.getByRole('button', { name: /^Urungkan/ }).click();
  await expect(page.getByRole('button', { name: 'Skenario: Dasar', exact: true })).toBeVisible();
});

test('what agencies would do moves the figures, marks them hypothetical everywhere, and says what could not be done', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+5');
  const result = page.getByRole('group', { name: /Tonggak 2/ });
  await expect(result).toContainText('34,15 %');
  await page.getByRole('radio', { name: 'Pengandaian' }).click();
  await page.getByRole('button', { name: 'Tambah pengandaian' }).click();
  await expect(result).toContainText('603 dari 653 · Dasar: 34,15 %');
  await page.getByRole('button', { name: /kali tidak dapat diterapkan penuh/ }).click();
  await expect(page.getByRole('dialog')).toContainText('tanpa data dukung');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+3');
  await expect(page.getByText('pengandaian', { exact: true })).toBeVisible();
});

test('the plan lists whom to ask for what, and is exported as it stands', async ({ openWindow, folder }) => {
  const { page, saveFile } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+5');
  await type(page, 'Ambang tindak lanjut instansi', '50');
  await page.getByRole('radio', { name: 'Rencana', exact: true }).click();
  const below = page.getByRole('region', { name: 'Rencana', exact: true });
  await expect(below).toContainText('184 dari 196 instansi');
  await expect(below.getByRole('radio', { name: 'Daftar kerja · 12' })).toBeChecked();
  const path = await saveFile(async () => {
    await page.getByRole('button', { name: 'Ekspor rencana' }).click();
    await page.getByRole('menuitem', { name: /CSV/ }).click();
  });
  const rows = readFileSync(path, 'utf8').split('\r\n').filter((row) => row.startsWith('Daftar kerja,'));
  expect(rows).toHaveLength(12);
  await below.getByRole('radio', { name: 'Keduanya' }).click();
  await expect(below).toContainText('Tonggak 1');
});

test('the switchboard holds every reading and takes one with a press; tipping points count both ways', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+5');
  await page.getByRole('radio', { name: 'Papan definisi' }).click();
  const readings = page.getByRole('button', { name: /^Arsip: / });
  await expect(readings).toHaveCount(18);
  await page.getByRole('button', { name: 'Arsip: Dikeluarkan; diproses termasuk: Tidak; tanpa laporan: Tidak dihitung' }).click();
  await expect(page.getByRole('radio', { name: 'Parameter · 3' })).toBeVisible();
  await page.getByRole('radio', { name: 'Titik balik' }).click();
  await expect(page.getByRole('columnheader', { name: '1 laporan' })).toBeVisible();
});

test('a scenario is annotated, compared, handed on as a file and taken in again; the base is never touched', async ({ openWindow, folder }) => {
  const { page, saveFile, pickFiles } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+5');
  await type(page, 'Ambang tindak lanjut instansi', '50');
  await page.getByRole('button', { name: 'Simpan sebagai' }).click();
  await page.getByLabel('Nama skenario').fill('Dasar');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Simpan' })).toBeDisabled();
  await page.getByLabel('Nama skenario').fill('Lima puluh');
  await page.getByLabel('Catatan').fill('Usulan rapat');
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click();
  const compared = page.getByRole('region', { name: 'Berdampingan' });
  await expect(compared).toContainText('Usulan rapat');
  await expect(compared).toContainText('▼ 39');
  const more = async (item: string): Promise<void> => {
    await page.getByRole('button', { name: 'Lainnya' }).last().click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  const path = await saveFile(() => more('Bagikan sebagai berkas …'));
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ tolok: 'scenarios', scenarios: [{ name: 'Lima puluh', parameters: { agencyThreshold: 50 } }] });
  await pickFiles([path], () => more('Ambil berkas skenario …'));
  await expect(page.getByRole('heading', { name: /Skenario: Lima puluh \(2\)/ })).toBeVisible();
});
