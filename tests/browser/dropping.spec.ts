// What is dropped on the window reaches the Evidence screen: files as they are, a folder or a zip file as the spreadsheets in it.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipOf } from '../support/packages.ts';
import { importButton, words } from '../support/evidenceScreen.ts';
import { expect, test } from '../support/journey.ts';
import { newProject } from '../support/journeyProject.ts';

test('a dropped folder stands for the spreadsheets in it, a dropped file for itself', async ({ openWindow, folder }) => {
  const evidence = join(folder, 'bukti');
  mkdirSync(join(evidence, 'kota'), { recursive: true });
  for (const name of ['satu.csv', 'kota/dua.csv', 'catatan.pdf', '~$satu.csv']) writeFileSync(join(evidence, name), `Instansi,Jumlah Laporan\n${name},1\n`);
  writeFileSync(join(folder, 'tiga.csv'), 'Instansi,Jumlah Laporan\nKota Contoh,1\n');

  const { page, dropFiles } = await openWindow({ project: newProject(folder) });
  await expect(page.getByRole('button').first()).toBeVisible();
  await dropFiles([evidence, join(folder, 'tiga.csv')]);
  for (const name of ['satu.csv', 'dua.csv', 'tiga.csv']) await expect(page.getByText(name).first()).toBeVisible();
  await expect(page.getByText('catatan.pdf')).toHaveCount(0);
});

test('a zip file, a folder and a file dropped together come in side by side; a zip that holds no spreadsheet says so', async ({ openWindow, folder }) => {
  const row = 'Instansi,Jumlah Laporan,Proses,Selesai\nKota Contoh,10,2,5\n';
  mkdirSync(join(folder, 'bukti'));
  writeFileSync(join(folder, 'bukti', 'satu B06.csv'), row);
  writeFileSync(join(folder, 'bukti', 'kiriman.zip'), zipOf([{ name: 'dua B06.csv', content: row }]));
  writeFileSync(join(folder, 'paket.zip'), zipOf([{ name: 'kota/tiga B06.csv', content: row }, { name: 'surat.pdf', content: 'x' }]));
  writeFileSync(join(folder, 'foto.zip'), zipOf([{ name: 'foto.jpg', content: 'x' }]));
  writeFileSync(join(folder, 'empat B06.csv'), row);

  const { page, dropFiles } = await openWindow({ project: newProject(folder) });
  await expect(page.getByRole('button').first()).toBeVisible();
  await dropFiles([join(folder, 'bukti'), join(folder, 'paket.zip'), join(folder, 'foto.zip'), join(folder, 'empat B06.csv')]);
  const files = page.getByRole('grid', { name: words('evidence.files') });
  for (const name of ['satu B06.csv', 'dua B06.csv', 'kota/tiga B06.csv', 'empat B06.csv']) await expect(files.getByText(name, { exact: true })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(page.getByRole('alert')).toContainText('foto.zip');
  await expect(importButton(page, 4)).toBeEnabled();
});
