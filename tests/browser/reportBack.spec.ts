// A sheet that cannot come in goes back to its sender from the Evidence screen, and one that came in goes back from the history: a copy
// with what is at fault marked.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordsCsv } from '../support/evidence.ts';
import { bringFiles, button, importSheets, openTab, words } from '../support/evidenceScreen.ts';
import { expect, test } from '../support/journey.ts';
import { newProject } from '../support/journeyProject.ts';
import { marksIn, senderSheet, valuesIn, writeSenderBook } from '../support/reportBack.ts';

test('a blocked file goes back with the cells at fault marked, without texts when asked to', async ({ openWindow, folder }) => {
  const path = await writeSenderBook(folder);
  const workplace = await openWindow({ project: newProject(folder) });
  const { page, saveFile } = workplace;
  await bringFiles(workplace, [path]);
  await expect(page.locator('[data-code="unknownStatus"]')).toBeVisible();

  await button(page, 'back.button').click();
  const dialog = page.getByRole('dialog', { name: words('back.dialog') });
  await expect(dialog.getByText(words('back.holds'))).toBeVisible();
  await dialog.getByText(words('back.leaveOut')).click();
  await expect(dialog.getByText(words('back.holdsNone'))).toBeVisible();
  const saved = await saveFile(() => dialog.getByRole('button', { name: words('back.write') }).click());

  expect(saved).toMatch(/Laporan balik kiriman\.xlsx$/);
  const marks = await marksIn(saved, senderSheet);
  expect(Object.keys(marks).toSorted()).toEqual(['B13', 'B8', 'F12', 'F6', 'F7', 'F9']);
  expect(marks['F6']?.note).toContain('Harus diperbaiki');
  expect(valuesIn(saved, senderSheet)['D5']?.v).toBe('(dikosongkan)');
  await expect(page.getByText(words('back.written', { file: 'Laporan balik kiriman.xlsx', findings: 3, marked: 6 }))).toBeVisible();
});

test('an imported file goes back from the history, in the other language', async ({ openWindow, folder }) => {
  const path = join(folder, 'laporan B18.csv');
  writeFileSync(path, recordsCsv([{ id: '1', class: 'Curhat', received: '2022-12-01' }, { id: '2', received: '2022-12-02' }]));
  const workplace = await openWindow({ project: newProject(folder) });
  const { page, saveFile } = workplace;
  await bringFiles(workplace, [path]);
  await importSheets(page, 1);
  await openTab(page, 'evidence.tab.history');

  await button(page, 'back.open', { file: 'laporan B18.csv' }).click();
  const dialog = page.getByRole('dialog', { name: words('back.dialog') });
  await dialog.getByRole('radio', { name: 'English' }).click();
  const saved = await saveFile(() => dialog.getByRole('button', { name: words('back.write') }).click());
  expect(saved).toMatch(/Report back laporan B18\.xlsx$/);
  const marks = await marksIn(saved, 'laporan B18', 1);
  expect(marks['C2']?.note).toContain('The class “Curhat” is not known.');
});
