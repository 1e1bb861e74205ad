// The Evidence screen: bad files say why and nothing of them enters; header, mapping and words are settled by a person, by mouse
// or keyboard; cancelling leaves nothing; undo works after a restart.

import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ExcelJS from 'exceljs';
import { writeBadFiles } from '../support/badFiles.ts';
import { manyRecordsCsv, recordsCsv, registerCsv, summaryCsv } from '../support/evidence.ts';
import {
  bringFiles, button, cellAt, fieldOf, goTo, historyFiles, importButton, importSheets, openSheet, openTab, sentence, sheetLine, words,
} from '../support/evidenceScreen.ts';
import { expect, test } from '../support/journey.ts';
import { newProject } from '../support/journeyProject.ts';

const write = (folder: string, name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

test('an empty project says the one next thing and offers it', async ({ openWindow, folder }) => {
  const { page } = await openWindow({ project: newProject(folder) });
  await goTo(page, 'place.evidence');
  await expect(page.getByRole('heading', { name: words('evidence.emptyTitle') })).toBeVisible();
  await expect(button(page, 'evidence.pickFiles')).toBeVisible();
});

test('each bad file says its own sentence, a good one beside them comes in, nothing of the others does', async ({ openWindow, folder }) => {
  const bad = writeBadFiles(folder);
  const good = write(folder, 'baik B06.csv', summaryCsv([['Kabupaten Contoh', 10, 2, 5]]));
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  await bringFiles(workplace, [bad.notSpreadsheet, bad.truncated, bad.empty, bad.encrypted, bad.ambiguous, good]);

  for (const [kind, code] of [
    ['notSpreadsheet', 'file.notSpreadsheet'], ['truncated', 'file.truncated'], ['empty', 'file.empty'], ['encrypted', 'file.encrypted'],
  ] as const) {
    await expect(page.getByRole('alert').filter({ hasText: sentence('error', code, { file: basename(bad[kind]) }) })).toBeVisible();
  }
  await expect(sheetLine(page, 'tanggal B06')).toContainText(words('evidence.state.blocked'));
  await openSheet(page, 'tanggal B06');
  await expect(page.locator('[data-code="ambiguousDates"]')).toBeVisible();

  await importSheets(page, 1);
  await expect(await historyFiles(page)).toHaveText(['baik B06.csv']);
});

test('an ambiguous column is settled by one press and shows what it makes of its texts', async ({ openWindow, folder }) => {
  const { ambiguous } = writeBadFiles(folder);
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  await bringFiles(workplace, [ambiguous]);
  const finding = page.locator('[data-code="ambiguousDates"]');
  await finding.getByRole('button', { name: words('evidence.reading.monthFirst') }).click();
  await expect(finding).toHaveCount(0);
  await expect(importButton(page, 1)).toBeEnabled();
  const reading = page.getByRole('button', { name: new RegExp(`^${words('evidence.reading.label', { column: 'B' })}:`) });
  await expect(reading).toHaveAccessibleName(new RegExp(words('evidence.reading.monthFirst')));
  await expect(reading).toContainText('→');
});

test('the header row is corrected by a click on its number, and taken back', async ({ openWindow, folder }) => {
  const lines = [
    'Daftar kiriman', 'Instansi,Jumlah Laporan,Proses,Selesai', 'Nama Instansi,Jumlah Laporan,Proses,Selesai', 'Kota Contoh,10,2,5',
    'Kota Lain,8,1,3',
  ];
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  await bringFiles(workplace, [write(folder, 'kepala B06.csv', `${lines.join('\n')}\n`)]);
  await expect(cellAt(page, 2, 'A')).toHaveClass(/role-header/);

  await cellAt(page, 3, '#').click();
  await expect(cellAt(page, 2, 'A')).toHaveClass(/role-title/);
  await expect(cellAt(page, 3, 'A')).toHaveClass(/role-header/);
  await expect(page.getByText(words('evidence.counts', { read: 5, data: 2, refused: 0, skipped: 3 }))).toBeVisible();

  await button(page, 'evidence.guessAgain').click();
  await expect(cellAt(page, 2, 'A')).toHaveClass(/role-header/);
});

test('a column is mapped by keyboard alone', async ({ openWindow, folder }) => {
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  const text = 'Instansi,Jumlah Laporan,Beres,Selesai\nKota Contoh,10,2,5\nKota Lain,8,1,3\n';
  await bringFiles(workplace, [write(folder, 'petakan B06.csv', text)]);
  await expect(fieldOf(page, 'C')).toContainText(words('evidence.noField'));

  await fieldOf(page, 'A').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(fieldOf(page, 'C')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: words('evidence.searchField') })).toBeFocused();
  await page.keyboard.type(words('evidence.field.inProcess'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(fieldOf(page, 'C')).toContainText(words('evidence.field.inProcess'));
  await expect(fieldOf(page, 'C')).toBeFocused();
  await expect(importButton(page, 1)).toBeEnabled();
});

test('an unknown status word blocks until one press says what it counts as', async ({ openWindow, folder }) => {
  const rows = Array.from({ length: 12 }, (_, at) => ({ id: String(100 + at), status: at % 3 === 0 ? 'Ditangani' : 'Selesai' }));
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  await bringFiles(workplace, [write(folder, 'kata B06.csv', recordsCsv(rows))]);
  const finding = page.locator('[data-code="unknownStatus"]');
  await expect(finding).toContainText('Ditangani');
  await expect(button(page, 'evidence.importNone')).toBeDisabled();

  await finding.getByRole('group').getByRole('button', { name: words('status.inProcess'), exact: true }).click();
  await importSheets(page, 1);
  await openTab(page, 'evidence.tab.statuses');
  await expect(page.getByRole('row', { name: /Ditangani/ })).toContainText(words('evidence.statuses.own'));
});

test('a name off the register is settled by pressing the agency it looks like', async ({ openWindow, folder }) => {
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  await bringFiles(workplace, [write(folder, 'daftar.csv', registerCsv(['Kabupaten Maju Jaya', 'Kota Maju Jaya', 'Kementerian Contoh']))]);
  await importSheets(page, 1);
  const summary = summaryCsv([['Kabupaten Maju Jayaa', 10, 2, 5], ['Kota Maju Jaya', 9, 1, 4]]);
  await bringFiles(workplace, [write(folder, 'rekap B06.csv', summary)]);
  const finding = page.locator('[data-code="unknownAgency"]');
  await expect(finding.getByRole('button', { name: 'Kota Maju Jaya', exact: true })).toHaveCount(0);
  await finding.getByRole('button', { name: 'Kabupaten Maju Jaya', exact: true }).click();
  await importSheets(page, 1);
  await openTab(page, 'evidence.tab.register');
  await expect(page.getByRole('button', { name: words('evidence.register.forget', { name: 'Kabupaten Maju Jayaa' }) })).toBeVisible();
});

test('an import cancelled half way leaves nothing', async ({ openWindow, folder }) => {
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  await bringFiles(workplace, [write(folder, 'besar B06.csv', manyRecordsCsv(300_000))]);
  await importButton(page, 1).click({ timeout: 60_000 });
  const progress = page.getByRole('tabpanel').getByRole('progressbar', { name: words('evidence.importing') });
  const percent = async (): Promise<number> => Number(await progress.getAttribute('aria-valuenow'));
  await expect.poll(percent, { intervals: [50], timeout: 60_000 }).toBeGreaterThan(10);
  await button(page, 'evidence.cancelImport').click();

  await expect(page.getByText(words('evidence.importCancelled'))).toBeVisible();
  await openTab(page, 'evidence.tab.history');
  await expect(page.getByText(words('evidence.history.empty'))).toBeVisible();
  await goTo(page, 'place.reports');
  await expect(page.getByText(words('reports.empty'))).toBeVisible();
});

test('merged cells are drawn as the one field they are, and say their range', async ({ openWindow, folder }) => {
  const path = join(folder, 'gabung B06.xlsx');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Rekap');
  sheet.addRows([
    ['Rekap Laporan'], ['Instansi', 'Jumlah Laporan', 'Status Laporan'], ['', '', 'Proses', 'Selesai'], ['Kota Contoh', 10, 2, 5], ['Kota Lain', 8, 1, 3],
  ]);
  for (const range of ['A1:D1', 'A2:A3', 'B2:B3', 'C2:D2']) sheet.mergeCells(range);
  await book.xlsx.writeFile(path);
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  await bringFiles(workplace, [path]);
  await expect(cellAt(page, 2, 'C')).toHaveClass(/merged-left/);
  await expect(cellAt(page, 2, 'D')).toHaveClass(/merged-right/);
  await expect(cellAt(page, 2, 'C')).not.toHaveClass(/merged-right/);
  await expect(cellAt(page, 4, 'C')).not.toHaveClass(/merged/);
  await expect(cellAt(page, 3, 'D')).toHaveClass(/role-header/);
  await cellAt(page, 2, 'D').hover();
  await expect(page.getByText(words('evidence.mergedCells', { range: 'C2:D2' }))).toBeVisible();
  await importSheets(page, 1);
});

test('the way goes from a finding to its cell and on to the next, round the end, by keyboard', async ({ openWindow, folder }) => {
  const lines = ['Instansi,Jumlah Laporan,Proses,Selesai', 'Kota Contoh,10,2,5', 'Kota Lain,banyak,1,3', 'Kota Ketiga,8,x,3', 'Jumlah,10,2,6'];
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  await bringFiles(workplace, [write(folder, 'temuan B06.csv', `${lines.join('\n')}\n`)]);
  await expect(cellAt(page, 3, 'B')).toHaveClass(/mark-warning/);
  await expect(cellAt(page, 5, 'A')).toHaveClass(/role-total/);

  const next = button(page, 'evidence.nextFinding');
  const focused = (row: number, letters: string) => expect(cellAt(page, row, letters)).toHaveClass(/ag-cell-focus/);
  const findings = page.locator('[data-code]');
  const cells = await findings.locator('.cell-link').allTextContents();
  expect(cells.slice(0, 2)).toEqual(['B3', 'C4']);
  await next.press('Enter');
  await focused(3, 'B');
  await next.press('Enter');
  await focused(4, 'C');
  for (const _ of cells.slice(2)) await next.press('Enter');
  await next.press('Enter');
  await focused(3, 'B');
});

test('a header of two rows is set by keyboard where one was guessed', async ({ openWindow, folder }) => {
  const lines = ['Satu,Dua,Status,Status', 'Nama Instansi,Laporan Masuk,Proses,Selesai', 'Kota Contoh,10,2,5'];
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  await bringFiles(workplace, [write(folder, 'dua baris B06.csv', `${lines.join('\n')}\n`)]);
  await expect(cellAt(page, 1, 'A')).toHaveClass(/role-title/);
  await page.getByRole('button', { name: new RegExp(`^${words('evidence.headerEdit')}:`) }).press('Enter');
  const count = page.getByRole('spinbutton', { name: words('evidence.headerCountLabel') });
  await count.fill('2');
  await count.press('Enter');
  await page.keyboard.press('Escape');
  await expect(cellAt(page, 1, 'A')).toHaveClass(/role-header/);
  await expect(cellAt(page, 2, 'A')).toHaveClass(/role-header/);
  await expect(page.getByText(words('evidence.counts', { read: 3, data: 1, refused: 0, skipped: 2 }))).toBeVisible();
});
