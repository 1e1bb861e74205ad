// The register in the window: a name that is nobody's is listed with its effect, decided with who and when; agencies are renamed,
// merged and split with every denominator shown first; a status word's effect is shown before it is accepted; all of it comes back.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerCsv, recordsCsv, summaryCsv } from '../support/evidence.ts';
import { bringFiles, button, goTo, importSheets, openTab, words } from '../support/evidenceScreen.ts';
import { expect, test, type Workplace } from '../support/journey.ts';
import { newProject } from '../support/journeyProject.ts';

const write = (folder: string, name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const agencies = ['Kabupaten Alfa', 'Kabupaten Beta', 'Kabupaten Gama', 'Kota Alfa', 'Kementerian Contoh'];

/** A register, and a summary of B18 with one name that is on none, taken as it is. */
const withEvidence = async (workplace: Workplace, folder: string): Promise<void> => {
  await bringFiles(workplace, [write(folder, 'daftar.csv', registerCsv(agencies))]);
  await expect(workplace.page.locator('[data-register="sizes"]')).toContainText('B18 – → 5');
  await importSheets(workplace.page, 1);
  const summary = summaryCsv([['Kab. Alfa', 10, 0, 9], ['Kab. Beta', 20, 3, 2], ['Kabupaten Gamma', 412, 0, 400], ['Kota Beta', 3, 1, 1]]);
  await bringFiles(workplace, [write(folder, 'rekap B18.csv', summary)]);
  await workplace.page.getByRole('button', { name: words('evidence.takeAllAsIs', { count: 2 }) }).first().click();
  await importSheets(workplace.page, 1);
  await openTab(workplace.page, 'evidence.tab.register');
};

const unresolved = ({ page }: Workplace) => page.getByRole('region', { name: words('unresolved.title', { period: 'B18' }) });
const sizes = ({ page }: Workplace) => page.locator('.register-sizes');

test('a name that is nobody’s is listed with its reports and effect, and decided with who and when, after its effect is seen', async ({ openWindow, folder }) => {
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  await withEvidence(workplace, folder);
  await expect(unresolved(workplace)).toContainText(words('unresolved.head', { period: 'B18', names: 2, reports: 415 }));
  await expect(unresolved(workplace)).toContainText('instansi 5 → 7');
  await expect(unresolved(workplace)).toContainText(words('near.oneLetter'));
  await expect(unresolved(workplace)).toContainText(words('near.otherKind'));
  await expect(unresolved(workplace).getByRole('button', { name: 'Kabupaten Beta', exact: true })).toHaveCount(0);

  await page.getByRole('textbox', { name: words('decider.label') }).fill('Sari W.');
  await page.keyboard.press('Enter');
  await unresolved(workplace).getByRole('button', { name: 'Kabupaten Gama', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('30 → 442');
  await button(page, 'ui.cancel').click();
  await expect(unresolved(workplace)).toContainText('Kabupaten Gamma');

  await unresolved(workplace).getByRole('button', { name: 'Kabupaten Gama', exact: true }).click();
  await dialog.getByRole('button', { name: words('decide.accept') }).click();
  await expect(unresolved(workplace)).not.toContainText('Kabupaten Gamma');
  await expect(page.locator('.alias', { hasText: 'Kabupaten Gamma' })).toContainText('Sari W.');

  await page.keyboard.press('Control+z');
  await expect(unresolved(workplace)).toContainText('Kabupaten Gamma');
});

test('a city is taken for the regency of its name only when that is said to be meant', async ({ openWindow, folder }) => {
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  await withEvidence(workplace, folder);
  await unresolved(workplace).getByRole('button', { name: words('evidence.assignAgency', { name: 'Kota Beta' }) }).click();
  await page.getByRole('option', { name: 'Kabupaten Beta' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expect(dialog.getByRole('button', { name: words('decide.accept') })).toBeDisabled();
  await dialog.getByText(words('decide.otherKindMeant')).click();
  await expect(dialog.locator('[data-effect]')).toBeVisible();
  await dialog.getByRole('button', { name: words('decide.accept') }).click();
  await expect(page.locator('.alias', { hasText: 'Kota Beta' })).toBeVisible();
});

test('a merger shows every period’s denominator first, holds from its day, and comes back', async ({ openWindow, folder }) => {
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  await withEvidence(workplace, folder);
  await page.getByRole('button', { name: words('event.noteFor', { agency: 'Kabupaten Alfa' }) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: words('event.kind.merge') }).click();
  await dialog.getByRole('textbox', { name: words('event.writeName', { label: words('event.before.merge') }) }).fill('Kabupaten Beta');
  await page.keyboard.press('Enter');
  await dialog.getByRole('textbox', { name: words('event.writeName', { label: words('event.after.merge') }) }).fill('Kabupaten Delta');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText(words('decide.incomplete'));
  await dialog.getByRole('textbox', { name: words('event.day') }).fill('2022-01-01');
  await expect(dialog.getByRole('row', { name: /^B18/ })).toContainText('5 → 4');
  await expect(dialog.getByRole('row', { name: /^B12/ })).toHaveCount(0);
  await dialog.getByRole('button', { name: words('event.noteIt') }).click();

  await expect(sizes(workplace)).toHaveText(/B065B125B184B244/);
  await expect(page.getByRole('gridcell', { name: 'Kabupaten Delta', exact: true })).toBeVisible();
  const events = page.getByRole('region', { name: words('event.list') });
  await expect(events).toContainText('Kabupaten Alfa, Kabupaten Beta digabung menjadi Kabupaten Delta, sejak 1 Jan 2022');
  await events.getByRole('button').click();
  await page.getByRole('dialog').getByRole('button', { name: words('event.takeBackIt'), exact: true }).click();
  await expect(sizes(workplace)).toHaveText(/B065B125B185B245/);
});

test('after a split its evidence waits, and what it became is offered first', async ({ openWindow, folder }) => {
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  await withEvidence(workplace, folder);
  await button(page, 'event.note').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: words('event.kind.split') }).click();
  const add = async (label: string, name: string): Promise<void> => {
    await dialog.getByRole('textbox', { name: words('event.writeName', { label }) }).fill(name);
    await page.keyboard.press('Enter');
  };
  await add(words('event.before.split'), 'Kabupaten Beta');
  await add(words('event.after.split'), 'Kabupaten Beta Utara');
  await add(words('event.after.split'), 'Kabupaten Beta Selatan');
  await dialog.getByRole('textbox', { name: words('event.day') }).fill('2022-01-01');
  await expect(dialog.getByRole('row', { name: /^B18/ })).toContainText('5 → 6');
  await dialog.getByRole('button', { name: words('event.noteIt') }).click();
  await expect(unresolved(workplace)).toContainText('dipecah menjadi Kabupaten Beta Utara, Kabupaten Beta Selatan');
  await unresolved(workplace).getByRole('button', { name: 'Kabupaten Beta Utara', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: words('decide.accept') }).click();
  await expect(unresolved(workplace)).not.toContainText('dipecah menjadi');
});

test('in the tray unknown names say what adding them would do, one is added, and a split one is decided before the sheet comes in', async ({ openWindow, folder }) => {
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  await bringFiles(workplace, [write(folder, 'daftar.csv', ['Nama Instansi,Pemekaran Dari,Berlaku Sejak', 'Kabupaten Alfa,,', 'Kota Satu,Kota Lama,2022-01-31', 'Kota Dua,Kota Lama,2022-01-31', ''].join('\n'))]);
  await importSheets(page, 1);
  await bringFiles(workplace, [write(folder, 'rekap B18.csv', summaryCsv([['Kota Lama', 10, 0, 9], ['Kabupaten Nun', 5, 1, 1]]))]);
  await expect(page.locator('.unknown-in-sheet')).toContainText('B18: 3 → 4 instansi');
  await page.locator('[data-code="unknownAgency"]').getByRole('button', { name: words('decide.add') }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('row', { name: /^B18/ })).toContainText('3 → 4');
  await dialog.getByRole('button', { name: words('decide.accept') }).click();
  await expect(page.locator('[data-code="unknownAgency"]')).toHaveCount(0);

  await button(page, 'evidence.importOne').click();
  const split = page.locator('[data-code="splitAgency"]');
  await expect(split).toContainText('Kota Satu, Kota Dua');
  await split.getByRole('button', { name: 'Kota Dua', exact: true }).click();
  await expect(split).toHaveCount(0);
  await importSheets(page, 1);
  await openTab(page, 'evidence.tab.register');
  await expect(page.locator('.alias', { hasText: 'Kota Lama' })).toBeVisible();
});

test('what a status word changes is shown before it is accepted, and holds for reports already in', async ({ openWindow, folder }) => {
  const rows = Array.from({ length: 12 }, (_, at) => ({ id: String(100 + at), status: at % 3 === 0 ? 'Ditangani' : 'Selesai' }));
  const workplace = await openWindow({ project: newProject(folder) });
  const { page } = workplace;
  await bringFiles(workplace, [write(folder, 'kata B18.csv', recordsCsv(rows))]);
  const finding = page.locator('[data-code="unknownStatus"]');
  await finding.getByRole('button', { name: words('status.completed'), exact: true }).hover();
  await expect(finding).toContainText(words('evidence.statusEffect.completed', { count: 4 }));
  await finding.getByRole('button', { name: words('status.inProcess'), exact: true }).click();
  await importSheets(page, 1);
  await openTab(page, 'evidence.tab.statuses');
  await page.getByRole('button', { name: words('evidence.statuses.statusOf', { word: 'Ditangani' }) }).click();
  await page.getByRole('option', { name: words('status.completed'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('row', { name: /^B18/ })).toContainText('8 → 12');
  await dialog.getByRole('button', { name: words('decide.accept') }).click();
  await goTo(page, 'place.overview');
  await expect(page.getByRole('main')).toContainText('12');
});
