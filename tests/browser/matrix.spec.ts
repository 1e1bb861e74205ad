// The evidence matrix: checks made in a cell move its state, and stay with who made them.

import { expect, test } from '../support/journey.ts';
import { openSample } from '../support/sampleWindow.ts';

test('evidence that passed both checks is accepted, by whom and with a note, also after a restart', async ({ openWindow, folder }) => {
  const first = await openSample(openWindow, folder);
  await first.page.getByRole('button', { name: 'Data dukung tonggak 1, B12: Diterima. Periksa' }).click();
  const dialog = first.page.getByRole('dialog');
  await expect(dialog.getByRole('switch', { name: 'Terima data dukung ini' })).toBeDisabled();
  for (const check of ['administratif', 'substantif']) {
    await dialog.getByRole('button', { name: new RegExp(`Pemeriksaan ${check}`) }).click();
    await first.page.getByRole('option', { name: 'Lolos', exact: true }).click();
  }
  await dialog.getByText('Terima data dukung ini').click();
  await dialog.getByLabel('Penanggung jawab').fill('Sekretariat');
  await dialog.getByLabel('Catatan').fill('Lengkap dan terbaca.');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(first.page.getByText('Pemeriksaan disimpan.')).toBeVisible();
  await first.close();

  const { page } = await openWindow({ project: `${folder}/contoh.tolok` });
  await expect(page.getByRole('button', { name: 'Data dukung tonggak 1, B12: Disetujui. Periksa' })).toBeVisible();
  await expect(page.getByText('Lengkap dan terbaca.')).toBeVisible();
});
