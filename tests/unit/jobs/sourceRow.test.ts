// A figure leads to the cell's own text: what stood in the file, beside what it was read as.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqlite } from '../../../src/main/db/sqlite.ts';
import { openBench, type TestBench } from '../../support/testBench.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  await bench.create();
});
afterEach(() => bench.close());

const cells = (importId: number, row: number) => bench.run('sourceRow', () => bench.call('evidence.source.start', { importId, row }));

test('the cells of a row are the file’s own texts, though it is gone from the disk', async () => {
  const [{ id } = { id: null }] = await bench.importCsv('ringkas.csv', 'Rekap,,\nInstansi,Jumlah Laporan,Selesai\nPemkab Maju,"1.294","1.219"\n', ['B18']);
  rmSync(join(bench.folder, 'ringkas.csv'));
  expect(await cells(id ?? 0, 3)).toEqual({
    file: 'ringkas.csv', sheet: expect.any(String), row: 3,
    cells: [
      { column: 'A', header: 'Instansi', field: 'agency', text: 'Pemkab Maju' },
      { column: 'B', header: 'Jumlah Laporan', field: 'received', text: '1.294' },
      { column: 'C', header: 'Selesai', field: 'completed', text: '1.219' },
    ],
  });
});

test('a row, an import or a kept file that is not there is said to be missing', async () => {
  const [{ id } = { id: null }] = await bench.importCsv('a.csv', 'Instansi,Jumlah Laporan,Selesai\nKabupaten Maju,5,4\n', ['B18']);
  await expect(cells(id ?? 0, 99)).rejects.toMatchObject({ code: 'source.noRow' });
  await expect(cells(77, 2)).rejects.toMatchObject({ code: 'source.noImport' });
  await bench.call('project.close', {});
  const path = join(bench.folder, 'uji.tolok');
  openSqlite(path).exec('DELETE FROM file_parts; DELETE FROM files').close();
  await bench.call('project.open', { file: (await bench.file(path)).id, readOnly: true });
  await expect(cells(id ?? 0, 2)).rejects.toMatchObject({ code: 'source.notKept' });
});
