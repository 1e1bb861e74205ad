// The history in the window: what was done with its time and effect, one step back and forth by keyboard on any part of the
// Evidence screen, any step by its button, also after a restart.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { bringFiles, goTo, historyFiles, importSheets, openTab, sheetLine, words } from '../support/evidenceScreen.ts';
import { expect, test } from '../support/journey.ts';
import { newProject } from '../support/journeyProject.ts';

const write = (folder: string, name: string, ...lines: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, `${['Instansi,Jumlah Laporan,Proses,Selesai', ...lines].join('\n')}\n`);
  return path;
};

const history = async (page: Page): Promise<Locator> => {
  await openTab(page, 'evidence.tab.steps');
  return page.getByRole('region', { name: words('evidence.tab.steps') }).getByRole('listitem');
};
const says = (page: Page, text: string): Promise<void> =>
  expect(page.getByRole('region', { name: words('shell.notices') }).getByText(text)).toBeVisible();
const turn = (step: Locator, kind: 'undo' | 'redo'): Locator => step.getByRole('button', { name: new RegExp(`^${words(`history.${kind}`)} `, 'u') });
const imported = (name: string): string => words('step.importFile', { file: `${name}.csv` });

test('steps are listed with what they did, and taken back and forth by keyboard, also after a restart', async ({ openWindow, folder }) => {
  const project = newProject(folder);
  const workplace = await openWindow({ project });
  const { page } = workplace;
  await bringFiles(workplace, [write(folder, 'Rekap B06.csv', 'Kota Contoh,10,2,5')]);
  await importSheets(page, 1);
  await openTab(page, 'evidence.tab.statuses');
  await page.getByRole('textbox', { name: words('evidence.statuses.newWord') }).fill('Rampung');
  await page.getByRole('button', { name: words('evidence.statuses.status') }).first().click();
  await page.getByRole('option', { name: words('status.completed') }).click();
  await page.getByRole('button', { name: words('evidence.statuses.add') }).click();
  await page.getByRole('dialog').getByRole('button', { name: words('decide.accept') }).click();
  await expect(page.getByRole('rowheader', { name: 'Rampung' })).toBeVisible();

  const steps = await history(page);
  await expect(steps).toHaveCount(2);
  await expect(steps.nth(0)).toContainText('Kata status “Rampung”: belum dipetakan → Selesai');
  await expect(steps.nth(0)).toContainText(words('effect.none'));
  await expect(steps.nth(1)).toContainText(imported('Rekap B06'));
  await expect(steps.nth(1)).toContainText('1 baris masuk · 1 instansi berubah');
  await expect(steps.nth(1)).toContainText('B06: instansi 0 → 1, diterima – → 10, ditindaklanjuti – → 7, selesai – → 5');
  await expect(steps.nth(1).locator('time')).toHaveText(/^\d\d:\d\d$/u);

  await openTab(page, 'evidence.tab.history');
  await page.keyboard.press('Control+z');
  await says(page, 'Dibatalkan: Kata status “Rampung”: belum dipetakan → Selesai');
  await page.keyboard.press('Control+z');
  await says(page, `Dibatalkan: ${imported('Rekap B06')}`);
  await workplace.close();

  const { page: again } = await openWindow({ project });
  await goTo(again, 'place.evidence');
  await expect(await history(again)).toHaveCount(4);
  await again.keyboard.press('Control+Shift+z');
  await says(again, `Diulangi: ${imported('Rekap B06')}`);
  await goTo(again, 'place.overview');
  await expect(again.getByText(/5 dari 10/u).first()).toBeVisible();
  await goTo(again, 'place.evidence');
  await again.keyboard.press('Control+Shift+z');
  await expect((await history(again)).nth(0)).toContainText('Diulangi: Kata status “Rampung”');
});

test('any step is undone by its button, and one that another stands on says which comes first', async ({ openWindow, folder }) => {
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  const file = write(folder, 'Rekap B06.csv', 'Kota Contoh,10,2,5');
  await bringFiles(workplace, [file]);
  await importSheets(page, 1);
  await bringFiles(workplace, [write(folder, 'Lagi B06.csv', 'Kabupaten Contoh,4,1,1')]);
  await importSheets(page, 1);

  const steps = await history(page);
  await turn(steps.filter({ hasText: imported('Rekap B06') }), 'undo').click();
  await expect(steps).toHaveCount(3);
  await expect(steps.nth(0)).toContainText(`Dibatalkan: ${imported('Rekap B06')}`);
  await expect(steps.nth(0)).toContainText('B06: instansi 2 → 1, diterima 14 → 4');
  await expect(await historyFiles(page)).toHaveCount(2);

  await bringFiles(workplace, [file]);
  await importSheets(page, 1);
  await openTab(page, 'evidence.tab.steps');
  await expect(steps).toHaveCount(4);
  const first = steps.last();
  await expect(turn(first, 'redo')).toBeDisabled();
  await expect(first).toContainText(words('history.first', { step: 4 }));
  await turn(steps.nth(0), 'undo').press('Enter');
  await expect(turn(first, 'redo')).toBeEnabled();
  await turn(first, 'redo').press('Enter');
  await expect(steps).toHaveCount(6);
  await expect(steps.nth(0)).toContainText(`Diulangi: ${imported('Rekap B06')}`);
});

test('what undone imports keep is let go after a question, and is then undone for good', async ({ openWindow, folder }) => {
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  await bringFiles(workplace, [write(folder, 'Rekap B06.csv', 'Kota Contoh,10,2,5')]);
  await importSheets(page, 1);
  await page.keyboard.press('Control+z');
  const steps = await history(page);
  await expect(steps).toHaveCount(2);
  await page.getByRole('button', { name: words('history.release') }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText(words('history.releaseText', { rows: 1 }));
  await page.getByRole('button', { name: words('history.releaseDo') }).click();
  await says(page, words('history.releaseDone', { rows: 1 }));
  await expect(steps.last()).toContainText(words('history.released'));
  await expect(page.getByRole('button', { name: words('history.release') })).toHaveCount(0);
  await expect(steps.getByRole('button')).toHaveCount(0);
});

test('an import taken back by keyboard waits in the tray again, and in a field Ctrl+Z is the field’s', async ({ openWindow, folder }) => {
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  await bringFiles(workplace, [write(folder, 'Rekap B06.csv', 'Kota Contoh,10,2,5')]);
  await page.getByRole('button', { name: words('evidence.importOne') }).click();
  await expect(sheetLine(page, 'Rekap B06')).toContainText(words('evidence.state.imported'));

  await openTab(page, 'evidence.tab.statuses');
  const field = page.getByRole('textbox', { name: words('evidence.statuses.newWord') });
  await field.fill('Ram');
  await field.press('Control+z');
  await expect(await history(page)).toHaveCount(1);

  await openTab(page, 'evidence.tab.tray');
  await page.keyboard.press('Control+z');
  await expect(sheetLine(page, 'Rekap B06')).toContainText(words('evidence.state.ready'));
  await expect(page.getByRole('button', { name: words('evidence.importOne') })).toBeEnabled();
});
