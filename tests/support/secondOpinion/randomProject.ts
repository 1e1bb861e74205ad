// Random projects of one period: registers, exports, summaries and long lists that overlap, contradict and repeat each other.

import * as fc from 'fast-check';
import { dayOfIso } from '../../../src/shared/days.ts';
import type { Layout } from '../../../src/shared/tabular/plan.ts';

export const agencyNames = ['Kabupaten Agam', 'Kota Bogor', 'Provinsi Bali', 'Kementerian Keuangan', 'Kabupaten Sigi'] as const;
/** Units and former names; `Dinas Lama` is decided to be Kota Bogor. */
const otherNames = ['Dinas Sosial', 'Dinas Lama', 'Badan Entah'] as const;

/** Word, state, closer. */
export const statusWords = [
  ['Belum Terverifikasi', 'unverified', null], ['Terdisposisi', 'forwarded', null], ['Tertunda', 'onHold', null], ['Belum', 'waiting', null],
  ['Sedang Diproses', 'inProcess', null], ['Selesai', 'completed', null], ['Ditutup oleh Sistem', 'completed', 'system'],
  ['Ditutup oleh Admin', 'completed', 'admin'], ['Ditutup oleh Pelapor', 'completed', 'reporter'], ['Diarsipkan', 'archived', null],
  ['Konten Terblokir', 'blocked', null], ['Entah', null, null],
] as const;

const day = (iso: string): number => dayOfIso(iso) ?? Number.NaN;
const anyName = fc.constantFrom(...agencyNames, ...otherNames);
const anyWord = fc.option(fc.constantFrom(...statusWords.map(([word]) => word)), { freq: 12 });
const dayBetween = (from: string, to: string) => fc.integer({ min: day(from), max: day(to) });
const asAt = fc.option(fc.constantFrom(day('2022-03-01'), day('2022-06-30'), day('2022-07-15')));

const anyReport = fc.record({
  trackingId: fc.option(fc.oneof(fc.integer({ min: 1, max: 12 }).map(String), fc.integer({ min: 1, max: 4 }).map((id) => `LP-${id}`)), { freq: 8 }),
  received: fc.option(fc.oneof({ weight: 6, arbitrary: dayBetween('2022-01-01', '2022-06-30') }, dayBetween('2021-12-15', '2022-07-15')), { freq: 12 }),
  followed: fc.option(dayBetween('2021-12-25', '2022-08-20')),
  completed: fc.option(dayBetween('2021-12-25', '2022-08-20')),
  unit: fc.option(anyName, { freq: 8 }), parent: fc.option(anyName), word: anyWord,
  class: fc.integer({ min: 0, max: 4 }),
});

const count = fc.integer({ min: 0, max: 12 });
const unknown = fc.option(count, { freq: 3 });
const anySummary = fc
  .record({
    name: anyName, spare: count, unverified: unknown, forwarded: unknown, onHold: unknown, waiting: unknown, inProcess: unknown,
    completed: unknown, archived: unknown, blocked: unknown, followedUp: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ spare, followedUp, ...row }) => {
    const { name: _, ...states } = row;
    const given = Object.values(states).reduce<number>((sum, state) => sum + (state ?? 0), 0);
    const settled = (row.completed ?? 0) + (row.inProcess ?? 0);
    const room = row.completed === null || row.inProcess === null ? spare : 0;
    return { ...row, received: given + spare, followedUp: followedUp === null ? null : settled + Math.floor(followedUp * room) };
  });

const anyCount = fc.record({
  name: anyName, word: anyWord, count, year: fc.option(fc.constantFrom(2021, 2022, 2022, 2023)), month: fc.option(fc.integer({ min: 1, max: 12 })),
});

const maybe = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { freq: 4 });
const answer = fc.option(fc.boolean());
const anyItem = fc.record({
  publisher: maybe('KemenPANRB'), link: maybe('https://data.example.id'), format: maybe('XLSX', 'csv', 'API JSON', 'PDF', 'gambar'),
  licence: maybe('CC BY 4.0', 'Lisensi terbuka', 'CC BY-NC', 'hak cipta'), published: fc.option(dayBetween('2021-10-01', '2022-09-30'), { freq: 4 }),
  complete: answer, timely: answer, documented: answer,
});

const source = <K extends Layout, R>(layout: K, rows: fc.Arbitrary<R[]>) => fc.record({
  layout: fc.constant(layout), asAt, rows, hasReceived: fc.boolean(), hasFollowUps: fc.boolean(), title: fc.option(fc.constantFrom(...agencyNames)),
});

export const anyProject = fc.record({
  register: fc.option(fc.subarray([...agencyNames], { minLength: 1 })),
  cutOff: fc.constantFrom(day('2022-06-30'), day('2022-08-15')),
  tableYears: fc.constantFrom([2021, 2022], [2022], [2021]),
  sources: fc.array(fc.oneof(
    { weight: 4, arbitrary: source('records', fc.array(anyReport, { maxLength: 14 })) },
    { weight: 2, arbitrary: source('agencySummary', fc.uniqueArray(anySummary, { maxLength: 4, selector: ({ name }) => (name === 'Dinas Lama' ? 'Kota Bogor' : name) })) },
    { weight: 2, arbitrary: source('statusSummary', fc.array(anyCount, { maxLength: 8 })) },
    { weight: 1, arbitrary: source('disclosure', fc.array(anyItem, { maxLength: 6 })) },
  ), { minLength: 1, maxLength: 5 }),
});
export type AnyProject = typeof anyProject extends fc.Arbitrary<infer T> ? T : never;
