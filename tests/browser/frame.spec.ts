// The frame: six places by mouse and keyboard, language and theme at once and for good, the palette.

import { expect, test } from '../support/journey.ts';
import { openSample } from '../support/sampleWindow.ts';

const places = ['Ringkasan', 'Data dukung', 'Instansi', 'Laporan', 'Skenario', 'Buku kerja'];

test('the six places are reached from the rail and by Ctrl with 1 to 6', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  for (const place of places) {
    await page.getByRole('button', { name: place, exact: true }).click();
    await expect(page.getByRole('main', { name: place })).toBeVisible();
  }
  for (const [at, place] of places.entries()) {
    await page.keyboard.press(`Control+${String(at + 1)}`);
    await expect(page.getByRole('button', { name: place, exact: true })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('main', { name: place })).toBeVisible();
  }
});

test('language and theme change at once, and stay after a restart', async ({ openWindow, folder }) => {
  const first = await openSample(openWindow, folder);
  await first.page.getByRole('radio', { name: 'English' }).click();
  await expect(first.page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible();
  await expect(first.page.locator('html')).toHaveAttribute('lang', 'en');
  await first.page.getByRole('button', { name: 'Appearance' }).click();
  await first.page.getByRole('menuitem', { name: 'Dark' }).click();
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(first.page.locator('body')).toHaveCSS('background-color', 'rgb(20, 23, 26)');
  await first.close();

  const { page } = await openWindow({ project: `${folder}/contoh.tolok` });
  await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the palette finds an agency by part of its name and opens its page', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('rakyat pelayaran');
  await expect(page.getByRole('menuitem', { name: 'Kementerian Pelayaran Rakyat' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Kementerian Pelayaran Rakyat' })).toBeVisible();
});

test('the page runs under its policy on every screen, without a complaint', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const place of places) {
    await page.getByRole('button', { name: place, exact: true }).click();
    await expect(page.getByRole('main', { name: place })).toBeVisible();
  }
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a new evaluation begins with its commitment filled in, and files dropped anywhere go to the evidence tray', async ({
  openWindow,
}) => {
  const { page } = await openWindow();
  await page.getByRole('button', { name: 'Evaluasi baru' }).click();
  await page.getByLabel('Nama evaluasi').fill('Evaluasi uji');
  await page.getByRole('button', { name: 'Pilih tempat dan buat' }).click();
  await expect(page.getByRole('heading', { name: 'Belum ada data dukung' })).toBeVisible();
  await expect(page.getByRole('listitem', { name: 'Pengaduan segera ditindaklanjuti' })).toBeVisible();

  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['Instansi,Jumlah Laporan,Proses,Selesai\nKota Uji,10,2,5\n'], 'rekap uji.csv', { type: 'text/csv' }));
    return transfer;
  });
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: dropped });
  await expect(page.getByText('Lepaskan untuk memeriksa data dukung')).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
  await expect(page.getByRole('main', { name: 'Data dukung' })).toBeVisible();
  await expect(page.getByText('rekap uji.csv').first()).toBeVisible();
});
