// The Evidence screen as a person uses it, in the words it shows (Indonesian, as it first opens).

import { expect, type Locator, type Page } from 'playwright/test';
import { say, t, type MessageKey } from '../../src/shared/i18n/t.ts';
import type { MessageParams } from '../../src/shared/errors.ts';
import type { Workplace } from './journey.ts';

/** A sentence of the window in Indonesian. */
export const words = (key: MessageKey, params: MessageParams = {}): string => t('id', key, params);
export const sentence = (prefix: 'error' | 'finding', code: string, params: MessageParams): string => say('id', prefix, code, params);

export const button = (page: Page, key: MessageKey, params: MessageParams = {}): Locator =>
  page.getByRole('button', { name: words(key, params), exact: true });

export const goTo = (page: Page, place: MessageKey): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name: words(place) }).click();

export const openTab = (page: Page, key: MessageKey): Promise<void> => page.getByRole('tab', { name: words(key) }).click();

/** Goes to the Evidence screen and hands it these files. */
export const bringFiles = async ({ page, pickFiles }: Workplace, files: readonly string[]): Promise<void> => {
  await goTo(page, 'place.evidence');
  await openTab(page, 'evidence.tab.tray');
  await pickFiles(files, () => button(page, 'evidence.pickFiles').first().click());
};

/** A sheet's line in the tray. */
export const sheetLine = (page: Page, sheet: string): Locator =>
  page.getByRole('grid', { name: words('evidence.files') }).getByRole('row', { name: sheet, exact: true });

export const openSheet = (page: Page, sheet: string): Promise<void> => sheetLine(page, sheet).getByRole('paragraph').click();

export const importButton = (page: Page, sheets: number): Locator =>
  button(page, sheets === 1 ? 'evidence.importOne' : 'evidence.importMany', sheets === 1 ? {} : { count: sheets });

/** Imports the sheets that are ready, and waits until they are in. */
export const importSheets = async (page: Page, sheets: number): Promise<void> => {
  await importButton(page, sheets).click();
  await expect(page.locator('[data-state="imported"]')).toHaveCount(sheets, { timeout: 60_000 });
  await button(page, 'evidence.clearImported').click();
};

/** The files of the imports the history lists, undone ones included. */
export const historyFiles = async (page: Page): Promise<Locator> => {
  await openTab(page, 'evidence.tab.history');
  return page.getByRole('region', { name: words('evidence.history.label') }).locator('[role="gridcell"][col-id="file"]');
};

/** The column of the preview under these letters, as its field button. */
export const fieldOf = (page: Page, letters: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${words('evidence.field', { column: letters })}:`) });

/** A cell of the preview by the sheet's own row number and its column letters (`#` for the number itself). */
export const cellAt = (page: Page, row: number, letters: string): Locator =>
  page.getByRole('region', { name: words('evidence.preview') }).locator(`[row-id="${row}"] [col-id="${letters}"]`);
