// Recipes in the window: what changed in a sender's sheet is shown before anything is taken, settled where it is shown, and the
// list of recipes can be tended by keyboard.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bringFiles, button, cellAt, fieldOf, goTo, importButton, importSheets, openTab, sheetLine, words,
} from '../support/evidenceScreen.ts';
import { expect, test } from '../support/journey.ts';
import { newProject } from '../support/journeyProject.ts';

const write = (folder: string, name: string, ...lines: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};

const b06 = ['Instansi,Jumlah Laporan,Proses,Selesai', 'Kota Contoh,10,2,5'] as const;

test('a sheet whose column goes by another name waits, says so, and is settled by one press', async ({ openWindow, folder }) => {
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  await bringFiles(workplace, [write(folder, 'Rekap Contoh B06.csv', ...b06)]);
  await importSheets(page, 1);

  await bringFiles(workplace, [write(folder, 'Rekap Contoh B12.csv', 'No,Instansi,Jumlah Laporan,Proses,Beres', '1,Kota Contoh,20,3,7')]);
  await expect(sheetLine(page, 'Rekap Contoh B12')).toContainText(words('evidence.state.drifted'));
  const strip = page.getByRole('region', { name: words('recipe.name') });
  await expect(strip).toContainText(words('recipe.used', { recipe: 'Rekap Contoh B06' }));
  await expect(strip).toContainText(words('recipe.renamed', { was: 'Selesai', header: 'Beres', column: 'E' }));
  await expect(strip).toContainText(words('recipe.moved', { header: 'Instansi', from: 'A', to: 'B' }));
  await expect(strip).toContainText(words('recipe.added', { header: 'No', column: 'A' }));
  await expect(cellAt(page, 2, 'B')).toBeInViewport();
  await expect(button(page, 'evidence.importNone')).toBeDisabled();

  await strip.getByRole('button', { name: words('recipe.takeAs', { column: 'E', field: words('evidence.field.completed') }) }).press('Enter');
  await expect(fieldOf(page, 'E')).toHaveAccessibleName(new RegExp(words('evidence.field.completed')));
  await expect(importButton(page, 1)).toBeEnabled();
  await importSheets(page, 1);
});

test('a recipe is renamed and removed by keyboard', async ({ openWindow, folder }) => {
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  await goTo(page, 'place.evidence');
  await openTab(page, 'evidence.tab.recipes');
  await expect(page.getByRole('heading', { name: words('recipe.none') })).toBeVisible();
  await bringFiles(workplace, [write(folder, 'Rekap Contoh B06.csv', ...b06)]);
  await importSheets(page, 1);

  await openTab(page, 'evidence.tab.recipes');
  await page.getByRole('button', { name: `${words('recipe.rename')} Rekap Contoh B06` }).press('Enter');
  await page.getByRole('textbox', { name: words('recipe.newName') }).fill('Kiriman Contoh');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: 'Kiriman Contoh' })).toBeVisible();
  await page.getByRole('button', { name: `${words('recipe.remove')} Kiriman Contoh` }).press('Enter');
  await button(page, 'ui.remove').press('Enter');
  await expect(page.getByRole('heading', { name: words('recipe.none') })).toBeVisible();
});
