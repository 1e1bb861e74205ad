// Slides in the window: chosen by period, scenario and language, seen with their messages, left out one by one, exported as .pptx.

import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { expect, test } from '../support/journey.ts';
import { openSample } from '../support/sampleWindow.ts';

const slideCount = async (path: string): Promise<number> =>
  Object.keys((await JSZip.loadAsync(readFileSync(path))).files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name)).length;

test('slides are seen with their messages, some left out, and exported as a .pptx in the language chosen', async ({ openWindow, folder }) => {
  const { page, saveFile } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+6');
  const panel = page.getByRole('region', { name: 'Paparan', exact: true });
  const list = panel.getByRole('listitem');
  await expect(list).toHaveCount(12);
  await expect(list.nth(2)).toContainText('223 dari 653 instansi (34,15 %)');
  const exporting = panel.getByRole('button', { name: 'Ekspor .pptx' });
  const whole = await saveFile(() => exporting.click());
  await expect(panel.getByRole('status').filter({ hasText: '12 slide' })).toBeVisible({ timeout: 60_000 });
  expect(await slideCount(whole)).toBe(12);

  await panel.getByText('Semua', { exact: true }).click();
  await expect(exporting).toBeDisabled();
  await expect(panel.getByText('Pilih sedikitnya satu slide.')).toBeVisible();
  await panel.getByText('3. Tonggak 2').click();
  await panel.getByText('8. Tertinggi dan terendah').click();
  await panel.getByRole('radio', { name: 'English' }).click();
  await expect(list.nth(2)).toContainText('223 of 653 agencies (34.15%)');
  const some = await saveFile(() => exporting.click());
  await expect(panel.getByRole('status').filter({ hasText: '2 slide' })).toBeVisible({ timeout: 60_000 });
  expect(await slideCount(some)).toBe(2);
  const first = await (await JSZip.loadAsync(readFileSync(some))).file('ppt/slides/slide1.xml')?.async('string');
  expect(first).toContain('follow up at least');
});

test('the slides of another period are that period’s, and what was left out stays left out', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+6');
  const panel = page.getByRole('region', { name: 'Paparan', exact: true });
  await panel.getByText('1. Judul').click();
  await panel.getByRole('radio', { name: 'B24' }).click();
  await expect(panel.getByText('Belum ada data dukung untuk B24; tonggak 1 dan 2 belum dapat dinilai.').first()).toBeVisible();
  await expect(panel.getByRole('listitem')).toHaveCount(7);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+6');
  await expect(panel.getByRole('checkbox', { name: '1. Judul' })).not.toBeChecked();
});
