// Single reports: filtered and ordered once, read page by page.

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CallInput } from '../../../src/shared/contract.ts';
import type { Report } from '../../../src/shared/contract/reports.ts';
import { recordsCsv } from '../../support/evidence.ts';
import { openBench, type TestBench } from '../../support/testBench.ts';

type Filter = CallInput<'report.view.start'>['filter'];
type Sort = CallInput<'report.view.start'>['sort'];

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  await bench.create();
  await bench.importCsv('a.csv', recordsCsv([
    { id: '100', received: '2022-03-01', title: 'Jalan rusak', status: 'Belum', class: 'Aspirasi' },
    { id: '9', received: '2022-01-05', title: 'bantuan 100%', status: 'Ditutup oleh Sistem', completed: '2022-01-09' },
    { id: 'LP-1', received: '2022-02-01', title: 'Air keruh', parent: 'Kabupaten Jaya', unit: 'Dinas Air Jaya', status: 'Selesai' },
  ]), ['B18']);
  await bench.importCsv('b.csv', recordsCsv([{ id: '9', status: 'Ditutup oleh Admin', title: 'Bantuan sosial' }]), ['B18']);
});
afterEach(() => bench.close());

const all: Filter = { period: 'B18', search: '', agency: null, status: null, class: null };
const reports = async (filter: Partial<Filter> = {}, sort: Sort = null): Promise<Report[]> => {
  const { view, total } = await bench.run('view', () => bench.call('report.view.start', { filter: { ...all, ...filter }, sort }));
  const rows = await bench.call('report.page', { view, from: 0, count: 100 });
  expect(rows).toHaveLength(total);
  return rows;
};
const ids = async (filter: Partial<Filter> = {}, sort: Sort = null) => (await reports(filter, sort)).map(({ trackingId }) => trackingId);

test('a report is said in words, with its place in the evidence', async () => {
  expect((await reports())[1]).toEqual({
    id: expect.any(Number), importId: expect.any(Number), trackingId: '9', receivedDate: '2022-01-05',
    agency: 'Pemerintah Kabupaten Maju', unit: 'Dinas Sosial Kabupaten Maju',
    status: 'completed', closedBy: 'system', class: 'aspiration', category: null, title: 'bantuan 100%', firstFollowUpDate: null,
    completedDate: '2022-01-09', superseded: true, file: 'a.csv', sheet: 'a', row: 3,
  });
});

test('every filter narrows, and signs of a pattern are only signs', async () => {
  expect(await ids({ search: '100%' })).toEqual(['9']);
  expect(await ids({ search: 'dinas air' })).toEqual(['LP-1']);
  expect(await ids({ search: 'BANTUAN' })).toEqual(['9', '9']);
  expect(await ids({ agency: 'Pemerintah Kabupaten Jaya' })).toEqual(['LP-1']);
  expect(await ids({ status: 'waiting' })).toEqual(['100']);
  expect(await ids({ class: 'supervisory' })).toEqual([]);
  expect(await ids({ period: 'B06' })).toEqual([]);
  expect(await ids({ period: null, status: 'completed', agency: 'Kab. Maju' })).toEqual(['9', '9']);
});

test('every column orders, either way, with what is missing last', async () => {
  expect(await ids({}, { column: 'trackingId', descending: false })).toEqual(['9', '9', '100', 'LP-1']);
  expect(await ids({}, { column: 'title', descending: false })).toEqual(['LP-1', '9', '9', '100']);
  expect(await ids({}, { column: 'receivedDate', descending: true })).toEqual(['100', 'LP-1', '9', '9']);
  expect(await ids({}, { column: 'agency', descending: false })).toEqual(['LP-1', '100', '9', '9']);
  expect(await ids({}, { column: 'completedDate', descending: true })).toEqual(['9', '100', 'LP-1', '9']);
  expect(await ids({}, { column: 'closedBy', descending: false })).toEqual(['9', '9', '100', 'LP-1']);
  for (const column of ['unit', 'status', 'class', 'category', 'firstFollowUpDate', 'file', 'sheet', 'row'] as const) {
    expect(await ids({}, { column, descending: true })).toHaveLength(4);
  }
});

test('pages are cut from the order; a view long gone says so', async () => {
  const { view } = await bench.run('view', () => bench.call('report.view.start', { filter: all, sort: { column: 'row', descending: true } }));
  expect((await bench.call('report.page', { view, from: 1, count: 2 })).map(({ row }) => row)).toEqual([3, 2]);
  expect(await bench.call('report.page', { view, from: 9, count: 2 })).toEqual([]);
  await expect(bench.call('report.page', { view: 'v99', from: 0, count: 1 })).rejects.toMatchObject({ code: 'view.unknown' });
});
