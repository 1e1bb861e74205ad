// Registers of published data and information: one row is one item; what the sheet does not say stays unsaid.

import { describe, expect, test } from 'vitest';
import { findingsOf, linesOf, readSheet } from './support/sheets.ts';

const register = (body: string) => readSheet(linesOf(`
Daftar Informasi Publik
No | Judul Informasi | Penerbit | Tautan | Format | Lisensi | Tanggal Publikasi | Lengkap | Metadata
${body}
`));

describe('a register of published items', () => {
  test('gives one item a row, with its answers', () => {
    const sheet = register(`1 | Rekap Pengaduan 2021 | Kab. Alfa | https://data.example.go.id/a | CSV | CC BY 4.0 | 15 Mei 2021 | Ya | https://data.example.go.id/m
      2 | Ringkasan Tahunan | Kab. Alfa | - | PDF | | 01/02/2021 | Belum | tidak ada
      | Jumlah | 2 | | | | | |`);
    expect(sheet.plan.layout).toBe('disclosure');
    expect(sheet.data).toMatchObject([
      { title: 'Rekap Pengaduan 2021', publisher: 'Kab. Alfa', link: 'https://data.example.go.id/a', format: 'CSV', licence: 'CC BY 4.0',
        publishedDay: 18_762, complete: true, timely: null, documented: true },
      { title: 'Ringkasan Tahunan', link: null, licence: null, complete: false, documented: false },
    ]);
    expect(sheet.report.counts).toMatchObject({ read: 5, title: 1, header: 1, data: 2, total: 1 });
  });

  test('refuses a row without a title, and says what is neither yes nor no and what stands twice', () => {
    const sheet = register(`1 | Rekap | Kab. Alfa | https://a.example | CSV | CC0 | 2021-05-15 | sebagian | ya
      2 | | Kab. Alfa | https://b.example | CSV | CC0 | 2021-05-15 | ya | ya
      3 | REKAP | Kab. Alfa | https://a.example | CSV | CC0 | 2021-05-15 | ya | ya`);
    expect(findingsOf(sheet).toSorted()).toEqual(['duplicateItem@B5', 'noTitle@B4', 'unclearAnswer@H3']);
    expect(sheet.report.counts).toMatchObject({ data: 2, refused: 1 });
    expect(sheet.data[0]).toMatchObject({ complete: null });
  });
});
