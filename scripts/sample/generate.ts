// Writes the sample evidence: `npm run sample [-- folder]`, by default into resources/sample. The same bytes on every run.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AgencyType } from '../../src/shared/domain.ts';
import { sampleAgencies } from './agencies.ts';
import type { SampleAgency } from './agencies.ts';
import { disclosureB12, disclosureB18 } from './disclosure.ts';
import { sampleFigures } from './figures.ts';
import type { PeriodCode } from './figures.ts';
import type { AgencyReports } from './recordFiles.ts';
import { datedExport, englishDate, openData, plainExport, titledExport } from './recordFiles.ts';
import { registerFile } from './register.ts';
import { reportsOf } from './reports.ts';
import type { SummaryRow } from './summary.ts';
import { summaryB06, summaryB12Central, summaryB12Local, summaryB18Central, summaryB18Local } from './summaries.ts';
import { dayOfIso } from '../../src/shared/days.ts';

const windows = {
  B06: { from: '2021-01-01', to: '2021-06-30' },
  B12: { from: '2021-01-01', to: '2021-12-31' },
  B18: { from: '2022-01-01', to: '2022-06-30' },
} as const;

const agencies = sampleAgencies();
const figures = sampleFigures(agencies);
const figuresIn = (period: PeriodCode, agency: SampleAgency) => {
  const found = figures[period][agency.id];
  if (found === undefined) throw new Error(`no figures for agency ${agency.id}`);
  return found;
};
const rowsOf = (period: PeriodCode): SummaryRow[] => agencies.map((agency) => ({ agency, figures: figuresIn(period, agency) }));

/** The first agencies of a type whose volume suits a record export: `count` of them, by register order from `skip` on. */
const chosen = (period: PeriodCode, type: AgencyType, [least, most]: readonly [number, number], count: number): SampleAgency[] =>
  agencies
    .filter((agency) => agency.type === type && figuresIn(period, agency).present)
    .filter((agency) => figuresIn(period, agency).received >= least && figuresIn(period, agency).received <= most)
    .slice(0, count);

const reported = (period: PeriodCode, list: readonly SampleAgency[], firstId: number): AgencyReports[] =>
  list.map((agency, at) => ({ agency, reports: reportsOf(agency, figuresIn(period, agency), windows[period], firstId + at * 10_000) }));

const only = (list: readonly AgencyReports[]): AgencyReports => {
  const [first] = list;
  if (first === undefined) throw new Error('no agency of the asked volume');
  return first;
};

const englishOf = (iso: string): string => englishDate(dayOfIso(iso) ?? 0);

interface SampleFile {
  readonly file: string;
  /** Empty for evidence that is valid for all periods. */
  readonly periods: readonly PeriodCode[];
  readonly bytes: Buffer;
}

/** In the order they are to be imported: the register first. */
const files = async (): Promise<SampleFile[]> => [
  { file: 'SINTETIS-daftar-instansi.xlsx', periods: [], bytes: await registerFile(agencies) },
  { file: 'SINTETIS-B06-rekap-instansi.xlsx', periods: ['B06'], bytes: await summaryB06(rowsOf('B06')) },
  {
    file: 'SINTETIS-B06-laporan-kabupaten.xlsx', periods: ['B06'],
    bytes: await plainExport(reported('B06', chosen('B06', 'regency', [80, 160], 2), 2_100_003)),
  },
  { file: 'SINTETIS-B12-rekap-kementerian-lembaga.csv', periods: ['B12'], bytes: summaryB12Central(rowsOf('B12')) },
  { file: 'SINTETIS-B12-rekap-pemerintah-daerah.xlsx', periods: ['B12'], bytes: await summaryB12Local(rowsOf('B12')) },
  {
    file: 'SINTETIS-B12-data-terbuka-provinsi.csv', periods: ['B12'],
    bytes: openData(reported('B12', chosen('B12', 'province', [200, 420], 2), 3_100_005)),
  },
  { file: 'SINTETIS-B12-keterbukaan.xlsx', periods: ['B12'], bytes: await disclosureB12(agencies) },
  { file: 'SINTETIS-B18-rekap-pusat-provinsi.xlsx', periods: ['B18'], bytes: await summaryB18Central(rowsOf('B18')) },
  { file: 'SINTETIS-B18-rekap-kabupaten-kota.csv', periods: ['B18'], bytes: summaryB18Local(rowsOf('B18')) },
  {
    file: 'SINTETIS-B18-laporan-ringkas-kota.xlsx', periods: ['B18'],
    bytes: await titledExport(
      only(reported('B18', chosen('B18', 'city', [180, 400], 1), 4_100_001)), englishOf(windows.B18.from), englishOf(windows.B18.to),
    ),
  },
  {
    file: 'SINTETIS-B18-tindak-lanjut-kementerian.xlsx', periods: ['B18'],
    bytes: await datedExport(only(reported('B18', chosen('B18', 'ministry', [250, 500], 1), 5_100_007))),
  },
  { file: 'SINTETIS-B18-keterbukaan.xlsx', periods: ['B18'], bytes: await disclosureB18(agencies) },
];

const folder = process.argv[2] ?? join(import.meta.dirname, '../../resources/sample');
mkdirSync(folder, { recursive: true });
const made = await files();
for (const { file, bytes } of made) writeFileSync(join(folder, file), bytes);
const list = { name: 'Evaluasi contoh (data sintetis)', synthetic: true, files: made.map(({ file, periods }) => ({ file, periods })) };
writeFileSync(join(folder, 'sample.json'), `${JSON.stringify(list, null, 2)}\n`);
console.log(`${made.length} files, ${made.reduce((sum, { bytes }) => sum + bytes.length, 0)} bytes in ${folder}`);
