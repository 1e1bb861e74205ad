// The register: the 653 agencies connected in the sample's world, with their type and province.

import type { SampleAgency } from './agencies.ts';
import { nameOf } from './agencies.ts';
import { xlsxBytes } from './files.ts';
import { syntheticLine } from './summaries.ts';

const kinds = { ministry: 'Kementerian', institution: 'Lembaga', province: 'Provinsi', regency: 'Kabupaten', city: 'Kota' } as const;

export const registerFile = (agencies: readonly SampleAgency[]): Promise<Buffer> => {
  const titles = ['DAFTAR INSTANSI TERHUBUNG SP4N-LAPOR!', syntheticLine];
  const rows = agencies.map((agency, at) => [at + 1, nameOf(agency), kinds[agency.type]]);
  return xlsxBytes([{
    name: 'Daftar Instansi',
    lines: [...titles.map((title) => [title]), [], ['No', 'Nama Instansi', 'Jenis Instansi'], ...rows],
    merges: titles.map((_, at) => ({ top: at + 1, bottom: at + 1, left: 1, right: 3 })),
    bold: [1, titles.length + 2],
    widths: [6, 52, 18],
  }]);
};
