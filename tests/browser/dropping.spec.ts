// What is dropped on the window reaches the Evidence screen: files as they are, a folder as the spreadsheets in it.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
