// Presenting: slides by key, levers that answer at once and leave saved scenarios alone, a log that becomes comments.

import type { Page } from 'playwright/test';
import { expect, test } from '../support/journey.ts';
import { openSample } from '../support/sampleWindow.ts';

const counter = (page: Page) => page.locator('.presenting-counter');
const count = async (page: Page): Promise<number> => Number((await counter(page).textContent())?.split('/')[1]);

/** Goes on until the slide with the levers is shown. */
const toLevers = async (page: Page) => {
  const threshold = page.getByRole('slider', { name: 'Ambang tindak lanjut instansi' });
  const slides = await count(page);
  await page.keyboard.press('Home');
  for (let at = 2; at <= slides && !(await threshold.isVisible()); at += 1) {
    await page.keyboard.press('PageDown');
    await expect(counter(page)).toHaveText(`${at} / ${slides}`);
  }
  await expect(threshold).toBeVisible();
  return threshold;
};

const second = (page: Page) => page.getByRole('group', { name: /^Tonggak 2/ });

test('F5 presents: keys go on and back, notes show on demand, Escape gives the window back as it was', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+6');
  await page.getByRole('button', { name: /^Paparkan/ }).click();
  await expect(counter(page)).toHaveText(/^1 \/ \d+$/);
  await page.keyboard.press('Escape');
  await expect(counter(page)).toHaveCount(0);
  await page.keyboard.press('F5');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML');
  const slides = await count(page);
  expect(slides).toBeGreaterThan(6);
  for (const [key, at] of [['ArrowRight', 2], [' ', 3], ['PageDown', 4], ['ArrowLeft', 3], ['PageUp', 2], ['End', slides], ['ArrowRight', slides], ['Home', 1]] as const) {
    await page.keyboard.press(key);
    await expect(counter(page)).toHaveText(`${at} / ${slides}`);
  }
  await expect(page.getByRole('status').filter({ hasText: `Salindia 1 dari ${slides}` })).toHaveCount(1);
  const notes = page.getByRole('complementary', { name: 'Catatan (N)' });
  await expect(notes).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(notes).toBeVisible();
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Escape');
  await expect(counter(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Buku kerja', level: 1 })).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
});

test('full screen left by the browser’s own way ends the presentation, left with F it goes on in the window', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('F5');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML');
  await expect(counter(page)).toHaveText(/^1 \//);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  await page.keyboard.press('ArrowRight');
  await expect(counter(page)).toHaveText(/^2 \//);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML');
  await page.evaluate(() => document.exitFullscreen());
  await expect(counter(page)).toHaveCount(0);
});

test('levers on the scenario slide change verdict and curve at once; afterwards the scenario is as it was', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('F5');
  const threshold = await toLevers(page);
  await expect(second(page)).toContainText('▲ Tercapai');
  await threshold.focus();
  for (let press = 0; press < 30; press += 1) await threshold.press('ArrowRight');
  await expect(threshold).toHaveValue('6000');
  await expect(second(page)).toContainText('28,18 %');
  await expect(second(page)).toContainText('▼ Belum tercapai');
  await expect(page.getByRole('application', { name: /Pada ambang 60 %/ })).toBeVisible();
  const at = await counter(page).textContent();
  await page.keyboard.press('PageUp');
  await expect(counter(page)).not.toHaveText(at ?? '');
  await expect(page.getByRole('slider', { name: 'Ambang tindak lanjut instansi' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').getByRole('button', { name: 'Buang log' }).click();
  await expect(page.getByRole('button', { name: 'Skenario: Dasar', exact: true })).toBeVisible();
});

test('what was changed and decided is logged, shown word for word, and written as comments on the milestones', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('F5');
  const threshold = await toLevers(page);
  await threshold.focus();
  for (const _ of [1, 2]) await threshold.press('ArrowRight');
  await page.getByRole('button', { name: 'Simpan sebagai' }).click();
  await page.getByLabel('Nama skenario').fill('Usulan rapat');
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.locator('.stage').focus();
  await page.keyboard.press('d');
  const log = page.getByRole('complementary', { name: 'Log rapat' });
  await expect(log.getByLabel('Keputusan')).toBeFocused();
  await page.keyboard.type('Ambang 46 % mulai B24; ditinjau Januari.');
  await page.keyboard.press('Enter');
  await expect(log.getByRole('listitem')).toHaveCount(3);
  await expect(log.getByRole('listitem').first()).toContainText(/\d\d\.\d\d · salindia \d+, .*Ambang tindak lanjut instansi: 45\s% → 46\s%/);
  await log.getByRole('button', { name: 'Tulis sebagai komentar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tulis log sebagai komentar' });
  await expect(dialog).toContainText('Paparan B18, skenario Dasar');
  await expect(dialog).toContainText('Diputuskan: Ambang 46 % mulai B24; ditinjau Januari.');
  await dialog.getByRole('button', { name: 'Tulis 1 komentar' }).click();
  await expect(log.getByText('Belum ada yang diubah atau diputuskan.')).toBeVisible();
  await log.getByRole('button', { name: 'Tutup' }).click();
  await page.locator('.stage').focus();
  await page.keyboard.press('Escape');
  const comments = page.getByRole('region', { name: 'Komentar' });
  await expect(comments.getByRole('listitem')).toHaveCount(1);
  await expect(comments.getByRole('listitem')).toContainText('Tonggak 2');
  await expect(comments.getByRole('listitem')).toContainText('Disimpan sebagai skenario “Usulan rapat”');
  await page.getByRole('button', { name: 'Skenario: Dasar', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Usulan rapat' })).toBeVisible();
});

test('a log that is to be written later is there when the presentation goes on, also after a restart of the window', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('F5');
  await expect(counter(page)).toBeVisible();
  await page.keyboard.press('d');
  const log = page.getByRole('complementary', { name: 'Log rapat' });
  await expect(log.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Minta surat dari tiga kementerian.');
  await page.keyboard.press('Enter');
  await expect(log.getByRole('listitem')).toContainText('Minta surat');
  await page.locator('.stage').focus();
  await page.keyboard.press('Escape');
  await expect(log).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').getByRole('button', { name: 'Keluar, tulis nanti' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Ringkasan', level: 1 })).toBeVisible();
  await page.keyboard.press('F5');
  await expect(counter(page)).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.getByRole('complementary', { name: 'Log rapat' }).getByRole('listitem')).toContainText('Diputuskan: Minta surat dari tiga kementerian.');
});

test('a figure on a slide explains itself, with the keys too, and the slide stays', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('F5');
  await expect(counter(page)).toHaveText(/^1 \//);
  await page.keyboard.press('ArrowRight');
  await expect(counter(page)).toHaveText(/^2 \//);
  const explanation = page.getByRole('dialog', { name: 'Jelaskan angka ini' });
  const shown = await counter(page).textContent();
  const figure = page.locator('.slide-figures').getByRole('button').first();
  await figure.click();
  await expect(explanation).toContainText('= 35.563 laporan selesai dari 76.850');
  await page.keyboard.press('Escape');
  await expect(explanation).toBeHidden();
  await figure.focus();
  await page.keyboard.press('Enter');
  await expect(explanation).toContainText('76.850');
  await page.keyboard.press('Escape');
  await expect(counter(page)).toHaveText(shown ?? '');
});

test('every slide is seen whole, with its source, in letters of a thirtieth of its height, on a screen of 1280 × 720 and a tall one', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  for (const [width, height] of [[1280, 720], [1100, 900]] as const) {
    await page.setViewportSize({ width, height });
    await page.keyboard.press('F5');
    const slides = await count(page);
    for (let at = 1; at <= slides; at += 1) {
      await expect(counter(page)).toHaveText(`${at} / ${slides}`);
      const cut = await page.evaluate(() => [...document.querySelectorAll('.slide, .slide-body, .slide-table, .slide-levers, .slide-outcome')]
        .filter((part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1).map(({ className }) => className));
      expect(cut, `slide ${at}`).toEqual([]);
      await expect(page.locator('.presenting-source')).toContainText('per 30 Jun 2022 · n = ');
      const letters = await page.locator('.slide').evaluate((slide) => Number.parseFloat(getComputedStyle(slide).fontSize));
      expect(letters).toBeGreaterThan(Math.min(width / 640, height / 390) * 12);
      await page.keyboard.press('PageDown');
    }
    await page.keyboard.press('Escape');
  }
});
