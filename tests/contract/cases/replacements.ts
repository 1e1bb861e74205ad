// A corrected file in the place of an earlier one, in the sample evaluation.

import { expect } from 'vitest';
import { noChoices } from '../../../src/shared/tabular/plan.ts';
import type { ContractDesk } from '../../support/contractDesk.ts';
import { bring, type ContractCase } from './support.ts';

const rekap = (completed: number): string => ['Instansi,Jumlah Laporan,Proses,Selesai', `Kabupaten Contoh Utara,40,10,${completed}`].join('\n');

const propose = async (desk: ContractDesk, name: string, completed: number) => {
  const file = await bring(desk, name, rekap(completed));
  const importId = Number(desk.kept('toReplace'));
  const { difference } = await desk.job('difference', () => desk.call('replacement.propose.start', { importId, file: file.id }));
  if (difference === null) throw new Error('no difference');
  desk.keep('proposed', String(difference.new.importId));
  return difference;
};

export const theReplacements: readonly ContractCase[] = [
  { call: 'replacement.candidates', promise: 'knows which import a file may be the correction of', run: async (desk) => {
    const file = await bring(desk, 'rekap.csv', rekap(8));
    const [outcome] = await desk.job('import', () => desk.call('evidence.import.start', {
      sheets: [{ file: file.id, sheet: 'rekap', periods: ['B24'], choices: noChoices, accept: ['unknownAgency'] }],
    }));
    desk.keep('toReplace', String(outcome?.id ?? 0));
    const found = await desk.call('replacement.candidates', {
      file: 'rekap 2.csv', sha256: null, sheet: 'rekap 2', layout: 'agencySummary', headers: ['Instansi', 'Jumlah Laporan', 'Proses', 'Selesai'],
      agency: null, periods: ['B24'],
    });
    expect(found).toMatchObject([{ importId: outcome?.id, file: 'rekap.csv', periods: ['B24'] }]);
  } },
  { call: 'replacement.propose.start', promise: 'shows what a corrected file would change, and changes nothing', run: async (desk) => {
    const imports = await desk.call('evidence.imports', {});
    const difference = await propose(desk, 'rekap 2.csv', 9);
    expect(difference.sheet.changedCells).toMatchObject([{ header: 'Selesai', before: { cell: 'D2', text: '8' }, after: { cell: 'D2', text: '9' } }]);
    expect(difference.scores.map(({ period }) => period)).toEqual(['B24']);
    expect(await desk.call('evidence.imports', {})).toEqual(imports);
  } },
  { call: 'replacement.drop.start', promise: 'drops it as if it had never been', run: async (desk) => {
    const importId = Number(desk.kept('proposed'));
    expect(await desk.job('drop', () => desk.call('replacement.drop.start', { importId }))).toEqual({ importId });
    await propose(desk, 'rekap 3.csv', 10);
  } },
  { call: 'replacement.accept.start', promise: 'lets the new count, and keeps the old', run: async (desk) => {
    const [oldImport, newImport] = [Number(desk.kept('toReplace')), Number(desk.kept('proposed'))];
    await desk.job('replace', () => desk.call('replacement.accept.start', { importId: newImport }));
    const imports = await desk.call('evidence.imports', {});
    expect(imports.filter(({ id }) => id === oldImport || id === newImport)).toMatchObject([
      { id: oldImport, state: 'replaced', replacedBy: newImport }, { id: newImport, state: 'current', replaces: oldImport },
    ]);
  } },
  { call: 'replacement.original.start', promise: 'lays the replaced file out as it came in', run: async (desk) => {
    const { id, name } = await desk.job('original', () => desk.call('replacement.original.start', { importId: Number(desk.kept('toReplace')) }));
    expect(name).toBe('rekap.csv');
    const { rows } = await desk.call('evidence.rows', { file: id, sheet: 'rekap', choices: noChoices, from: 1, count: 1 });
    expect(rows[0]?.cells).toEqual(['Kabupaten Contoh Utara', '40', '10', '8']);
  } },
  { call: 'replacement.get', promise: 'still says what it changed', run: async (desk) => {
    const importId = Number(desk.kept('proposed'));
    expect((await desk.call('replacement.get', { importId })).sheet.rows).toEqual({ same: 0, changed: 1, added: 0, removed: 0 });
  } },
];
