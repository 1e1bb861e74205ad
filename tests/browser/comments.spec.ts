// Comments written in the window, dated, and there after a restart.

import { expect, test } from '../support/journey.ts';
import { openSample } from '../support/sampleWindow.ts';

test('a comment on a milestone\'s evidence is listed with its date and is there after a restart, until it is deleted', async ({ openWindow, folder }) => {
  const first = await openSample(openWindow, folder);
  const panel = first.page.getByRole('region', { name: 'Komentar' });
  await panel.getByRole('button', { name: /Tentang/ }).click();
  await first.page.getByRole('option', { name: 'Data dukung tonggak 1, B12' }).click();
  await panel.getByLabel('Komentar baru').fill('Halaman 3 buram; minta kirim ulang.');
  await panel.getByRole('button', { name: 'Tambahkan' }).click();
  await expect(panel.getByRole('listitem')).toContainText('Data dukung tonggak 1, B12');
  await first.close();

  const { page } = await openWindow({ project: `${folder}/contoh.tolok` });
  const again = page.getByRole('region', { name: 'Komentar' });
  await expect(again.getByText('Halaman 3 buram; minta kirim ulang.')).toBeVisible();
  await again.getByRole('button', { name: /Hapus komentar/ }).click();
  await expect(again.getByText('Belum ada komentar.')).toBeVisible();
});
