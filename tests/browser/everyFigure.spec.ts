// The walk: on every screen that shows figures, every figure that can be pressed explains itself with the number it shows.

import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../support/journey.ts';
import { openSample } from '../support/sampleWindow.ts';

const explanation = (page: Page) => page.getByRole('dialog', { name: 'Jelaskan angka ini' });

/** The first number of a text: `+10,13 poin dari B06` shows 10,13. */
const numberIn = (text: string): string | null => /\d[\d.]*(?:,\d+)?/.exec(text)?.[0] ?? null;

/** Presses every figure within, and says of each whose explanation does not appear or leaves its number out. */
const silent = async (page: Page, within: Locator): Promise<readonly string[]> => {
  const figures = within.locator('button.figure-button[aria-expanded]');
  const found: string[] = [];
  const count = await figures.count();
  for (let at = 0; at < count; at += 1) {
    const figure = figures.nth(at);
    const text = (await figure.innerText()).split('\n')[0] ?? '';
    await figure.click();
    await explanation(page).waitFor({ timeout: 5_000 });
    const said = await explanation(page).innerText();
    const number = numberIn(text);
    if (said.trim().length < 20 || (number !== null && !said.includes(number))) found.push(`${text} → ${said.slice(0, 120)}`);
    await page.keyboard.press('Escape');
    await explanation(page).waitFor({ state: 'hidden' });
  }
  if (count === 0) found.push('no figure at all');
  return found;
};

/** The Scenarios screen with a tab open below. */
const scenarios = (tab: string | null, within: (page: Page) => Locator) => async (page: Page): Promise<Locator> => {
  await page.keyboard.press('Control+5');
  if (tab !== null) await page.getByRole('radio', { name: tab }).click();
  return within(page);
};

const screens: readonly (readonly [name: string, open: (page: Page) => Promise<Locator>])[] = [
  ['Overview', async (page) => page.getByRole('main')],
  ['Scenarios: results', scenarios(null, (page) => page.getByRole('region', { name: 'Hasil' }))],
  ['Scenarios: side by side', scenarios('Berdampingan', (page) => page.getByRole('region', { name: 'Berdampingan' }))],
  ['Scenarios: plan', scenarios('Rencana', (page) => page.locator('.plan-summary'))],
  ['Scenarios: readings', scenarios('Papan definisi', (page) => page.locator('.switchboard'))],
  ['Scenarios: tipping points', scenarios('Titik balik', (page) => page.locator('.tipping-counts'))],
  ['Agencies: one of single reports', async (page) => {
    await page.keyboard.press('Control+3');
    await page.getByRole('gridcell', { name: 'Kementerian Arsip dan Naskah' }).dblclick();
    return page.getByRole('complementary');
  }],
  ['A slide', async (page) => {
    await page.keyboard.press('F5');
    await page.locator('.presenting-counter').waitFor();
    await page.keyboard.press('ArrowRight');
    return page.locator('.slide-figures');
  }],
];

for (const [name, open] of screens) {
  test(`every figure explains itself with the number it shows: ${name}`, async ({ openWindow, folder }) => {
    const { page } = await openSample(openWindow, folder);
    expect(await silent(page, await open(page))).toEqual([]);
  });
}
