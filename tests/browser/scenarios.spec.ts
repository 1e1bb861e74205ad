// What-if: results move with the hand, the base scenario stays, a scenario is kept under its name.

import { expect, test } from '../support/journey.ts';
import { openSample } from '../support/sampleWindow.ts';

test('moving the agency threshold changes verdict, counts and the list of agencies that flip; one press brings it back', async ({
  openWindow,
  folder,
}) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+5');
  const result = page.getByRole('group', { name: /Tonggak 2/ });
  await expect(result).toContainText('▲ Tercapai');
  const slider = page.getByRole('slider', { name: 'Ambang tindak lanjut instansi' });
  await slider.focus();
  for (let press = 0; press < 3; press += 1) await slider.press('PageUp');
  await expect(result).toContainText('▼ Belum tercapai');
  await expect(result).toContainText('kurang');
  const flips = page.getByRole('region', { name: 'Instansi yang berubah' }).first();
  await expect(flips.getByRole('row').nth(1)).toBeVisible();
  // A row is known by its place there: what was selected is let go of when another agency takes it.
  await flips.getByRole('row').nth(1).getByRole('gridcell').first().click();
  await expect(page.getByRole('contentinfo')).toContainText('1 dari 653 instansi');
  const first = await flips.getByRole('row').nth(1).innerText();
  await slider.focus();
  await slider.press('PageUp');
  await expect(page.getByRole('contentinfo')).not.toContainText('1 dari 653 instansi');
  await expect(flips.getByRole('row').nth(1)).not.toHaveText(first);
  await expect(page.getByRole('button', { name: /Skenario: Dasar · diubah/ })).toBeVisible();

  await page
    .getByRole('button', { name: /Kembalikan ke 45/ })
    .first()
    .click();
  await expect(result).toContainText('▲ Tercapai');
  await expect(page.getByText('Tidak ada instansi yang berubah terhadap Dasar.')).toBeVisible();
});

test('any figure of the lists explains itself at one press, and leads on to the agency', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+5');
  await page.getByRole('radio', { name: /^Semua/ }).click();
  const list = page.getByRole('region', { name: 'Semua instansi', exact: true });
  await list.locator('[role="gridcell"][col-id="followUp"]').first().click();
  const said = page.getByRole('dialog', { name: 'Jelaskan angka ini' });
  await expect(said).toContainText(/\d+,\d\d\s% = [\d.]+ ditindaklanjuti dari [\d.]+ diterima/);
  await said.getByRole('button', { name: 'Buka halaman instansi' }).click();
  await expect(page.getByRole('complementary')).toContainText(/Lembar .*, baris \d+/);
});

test('a number typed with a dot or a comma is the same threshold', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+5');
  const number = page.getByRole('spinbutton', { name: 'Ambang tindak lanjut instansi' });
  const slider = page.getByRole('slider', { name: 'Ambang tindak lanjut instansi' });
  for (const typed of ['52.5', '52,5']) {
    await number.fill(typed);
    await number.press('Enter');
    await expect(slider).toHaveValue('5250');
    await page.getByRole('button', { name: 'Kembalikan semua' }).click();
    await expect(slider).toHaveValue('4500');
  }
});

test('changes are kept as a scenario of their own and hold on every screen; Dasar stays as it was', async ({ openWindow, folder }) => {
  const { page } = await openSample(openWindow, folder);
  await page.keyboard.press('Control+5');
  await page.getByRole('spinbutton', { name: 'Target bagian instansi' }).fill('90');
  await page.getByRole('spinbutton', { name: 'Target bagian instansi' }).press('Enter');
  await page.getByRole('button', { name: 'Simpan sebagai' }).click();
  await page.getByRole('dialog').getByLabel('Nama skenario').fill('Sembilan puluh');
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('heading', { name: /Skenario: Sembilan puluh/ })).toBeVisible();

  await page.keyboard.press('Control+1');
  await expect(page.getByRole('listitem', { name: 'Instansi mengelola pengaduan dengan lebih baik' })).toContainText('Target 90');
  await page.getByRole('button', { name: /Skenario: Sembilan puluh/ }).click();
  await page.getByRole('menuitem', { name: 'Dasar' }).click();
  await expect(page.getByRole('listitem', { name: 'Instansi mengelola pengaduan dengan lebih baik' })).toContainText('Target 30');
});
