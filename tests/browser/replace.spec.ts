// A corrected file from the Evidence screen: what it changes is seen before it counts, both stay in the history, and it can be undone
// after a restart.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { recordsCsv, summaryCsv } from '../support/evidence.ts';
import { bringFiles, button, historyFiles, importSheets, openTab, sentence, words } from '../support/evidenceScreen.ts';
import { expect, test, type Workplace } from '../support/journey.ts';
import { newProject } from '../support/journeyProject.ts';

const write = (folder: string, name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const rekap = summaryCsv([['Kota Contoh', 10, 2, 2], ['Kabupaten Lama', 4, 0, 4], ['Kabupaten Tetap', 5, 1, 1]]);
const corrected = summaryCsv([['Kabupaten Tetap', 5, 1, 1], ['Kota Contoh', 10, 2, 7], ['Kabupaten Baru', 4, 0, 4]]);

const bringRekap = async (workplace: Workplace, folder: string): Promise<void> => {
  await bringFiles(workplace, [write(folder, 'Rekap B18.csv', rekap)]);
  await importSheets(workplace.page, 1);
  await openTab(workplace.page, 'evidence.tab.history');
};

const differences = (page: Page) => page.getByRole('region', { name: words('replace.differences'), exact: true });
const lineTexts = (page: Page, column: string) => differences(page).locator(`[role="gridcell"][col-id="${column}"]`);

test('what a corrected file changes is seen first; accepted, both are in the history, and undo after a restart brings the old back', async ({ openWindow, folder }) => {
  const project = newProject(folder);
  const workplace = await openWindow({ project });
  const { page, pickFiles } = workplace;
  await bringRekap(workplace, folder);
  await pickFiles([write(folder, 'Perbaikan.csv', corrected)], () => button(page, 'replace.open', { file: 'Rekap B18.csv' }).click());
  await expect(page.getByRole('heading', { name: words('replace.shownTitle', { old: 'Rekap B18.csv', file: 'Perbaikan.csv' }) })).toBeVisible();

  await expect(lineTexts(page, 'old')).toHaveText(['2', '', 'Kabupaten Lama · 4 · 0 · 4']);
  await expect(lineTexts(page, 'new')).toHaveText(['7', 'Kabupaten Baru · 4 · 0 · 4', '']);
  const summary = page.getByRole('complementary', { name: words('replace.summary') });
  await expect(summary.getByText(words('replace.milestoneFlips', { verdict: words('verdict.met') })).first()).toBeVisible();
  await expect(summary.getByText(words('replace.flipsCount', { count: 3 }))).toBeVisible();
  await expect(summary.getByText(words('replace.named.newly'))).toBeVisible();

  await page.getByRole('radio', { name: words('replace.filterKind.removed', { count: 1 }) }).click();
  await expect(lineTexts(page, 'old')).toHaveText(['Kabupaten Lama · 4 · 0 · 4']);
  await page.getByRole('radio', { name: words('replace.all', { count: 3 }) }).click();

  await button(page, 'replace.accept').click();
  await expect(page.getByText(words('replace.accepted', { old: 'Rekap B18.csv', file: 'Perbaikan.csv' }))).toBeVisible();
  await expect((await historyFiles(page)).first()).toBeVisible();
  await expect(page.getByText(words('replace.replaced'), { exact: true })).toBeVisible();
  await workplace.close();

  const again = await openWindow({ project });
  await again.page.getByRole('navigation').getByRole('button', { name: words('place.evidence') }).click();
  await openTab(again.page, 'evidence.tab.history');
  await button(again.page, 'replace.lookBack', { file: 'Rekap B18.csv' }).click();
  await expect(again.page.getByRole('heading', { name: words('replace.pastTitle', { old: 'Rekap B18.csv', file: 'Perbaikan.csv' }) })).toBeVisible();
  await expect(lineTexts(again.page, 'new').first()).toHaveText('7');
  await button(again.page, 'ui.close').click();
  await openTab(again.page, 'evidence.tab.steps');
  await expect(again.page.getByText(words('step.replacement', { old: 'Rekap B18.csv', file: 'Perbaikan.csv' }))).toBeVisible();
  await again.page.getByRole('button', { name: new RegExp(`^${words('history.undo')} `, 'u') }).first().click();
  await openTab(again.page, 'evidence.tab.history');
  await expect(again.page.getByText(words('evidence.history.undone'), { exact: true })).toBeVisible();
  await expect(again.page.getByText(words('replace.replaced'), { exact: true })).toHaveCount(0);
});

test('old and new sheet are looked at side by side, from one difference to the next; left, nothing is changed', async ({ openWindow, folder }) => {
  const workplace = await openWindow({ project: newProject(folder) });
  const { page, pickFiles } = workplace;
  await bringRekap(workplace, folder);
  await button(page, 'evidence.history.open', { file: 'Rekap B18.csv' }).click();
  await pickFiles([write(folder, 'Perbaikan.csv', corrected)], () => button(page, 'replace.button').click());
  await lineTexts(page, 'new').first().dblclick();
  const [old, now] = [page.getByRole('region', { name: words('replace.oldSheet'), exact: true }).last(), page.getByRole('region', { name: words('replace.newSheet'), exact: true }).last()];
  await expect(old.locator('[row-id="2"] [col-id="D"]')).toHaveClass(/difference-changed/);
  await expect(now.locator('[row-id="3"] [col-id="D"]')).toHaveText('7');
  await button(page, 'replace.next').click();
  await expect(page.getByText(words('replace.place', { at: 2, of: 3 }))).toBeVisible();
  await expect(now.locator('[row-id="4"] [col-id="A"]')).toHaveClass(/difference-added/);

  await button(page, 'replace.keepOld').click();
  await expect(await historyFiles(page)).toHaveText(['Rekap B18.csv']);
});

test('a file dropped on the window is offered as the correction of what it corrects; one that needs a decision says which', async ({ openWindow, folder }) => {
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  await bringFiles(workplace, [write(folder, 'Laporan B18.csv', recordsCsv([{ id: '1', status: 'Belum' }, { id: '2', status: 'Belum' }]))]);
  await importSheets(page, 1);
  await workplace.dropFiles([write(folder, 'Laporan B18 revisi.csv', recordsCsv([{ id: '1', status: 'Rampung' }, { id: '2', status: 'Belum' }]))]);
  const offer = page.getByRole('region', { name: words('replace.offerLabel') });
  await expect(offer).toContainText(words('replace.offer', { file: 'Laporan B18.csv', periods: 'B18' }));
  await offer.getByRole('button', { name: words('replace.showDifference') }).click();
  await expect(page.getByRole('heading', { name: words('replace.blockedTitle', { file: 'Laporan B18 revisi.csv' }) })).toBeVisible();
  await button(page, 'replace.takeAsIs').click();
  await expect(lineTexts(page, 'new')).toHaveText(['Rampung']);
  await button(page, 'replace.accept').click();
  await expect(page.getByRole('heading', { name: words('evidence.emptyTitle') })).toBeVisible();
  await openTab(page, 'evidence.tab.history');
  await button(page, 'evidence.history.undo').click();
  await button(page, 'replace.undoDo').click();
  await expect(page.getByText(words('replace.undone', { old: 'Laporan B18.csv' }))).toBeVisible();
});

test('the same file is refused with its sentence', async ({ openWindow, folder }) => {
  const workplace = await openWindow({ project: newProject(folder) });
  const { page, pickFiles } = workplace;
  await bringRekap(workplace, folder);
  await pickFiles([write(folder, 'Salinan.csv', rekap)], () => button(page, 'replace.open', { file: 'Rekap B18.csv' }).click());
  await expect(page.getByText(sentence('error', 'replace.sameFile', { file: 'Salinan.csv', import: 1 }))).toBeVisible();
  await expect(await historyFiles(page)).toHaveText(['Rekap B18.csv']);
});

test('several files picked for one are not taken for it: none is compared, and the window says so', async ({ openWindow, folder }) => {
  const workplace = await openWindow({ project: newProject(folder) });
  const { page, pickFiles } = workplace;
  await bringRekap(workplace, folder);
  const files = ['Satu.csv', 'Dua.csv'].map((name) => write(folder, name, corrected));
  await pickFiles(files, () => button(page, 'replace.open', { file: 'Rekap B18.csv' }).click());
  await expect(page.getByText(words('replace.onlyOne', { old: 'Rekap B18.csv' }))).toBeVisible();
  await expect(differences(page)).toHaveCount(0);
});
