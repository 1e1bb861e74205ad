// The sheets that may be left out: under changed parameters they say what the engine says, texts from people stay texts, and the workbook
// holds together without them.

import { beforeAll, describe, expect, it } from 'vitest';
import { letterOf } from '../../../src/main/writers/agencyColumns.ts';
import { newBook, type Book } from '../../../src/main/writers/book.ts';
import { loadEngine, openWorkbook } from '../../../src/main/writers/engine.ts';
import type { EvaluationModel } from '../../../src/main/writers/model.ts';
import { parameterCell } from '../../../src/main/writers/parametersSheet.ts';
import { composeSheets, writeEvaluation } from '../../../src/main/writers/workbook.ts';
import { trendOf } from '../../../src/shared/scoring/change.ts';
import { curveOf, meetingAt } from '../../../src/shared/scoring/curve.ts';
import { periodSpeed } from '../../../src/shared/scoring/periodSpeed.ts';
import { score } from '../../../src/shared/scoring/score.ts';
import type { SpeedStatistics } from '../../../src/shared/scoring/speed/types.ts';
import type { ParameterKey, Parameters } from '../../../src/shared/scoring/types.ts';
import { cellAt, read, type Reader } from './cells.ts';
import { quiet } from './model.ts';
import { changed, hasOffice, recomputed } from './soffice.ts';
import { wholeEvaluation } from './wholeModel.ts';

type Ask = (sheet: string, cell: string) => string;

/** Composes a workbook, changes parameters in its cells, and asks the engine for cells. */
const asked = async (model: EvaluationModel, changes: Partial<Parameters>): Promise<{ readonly ask: Ask; readonly book: Book }> => {
  const book = newBook();
  composeSheets(book, model, quiet);
  const file = openWorkbook(await loadEngine(), new Uint8Array(await book.workbook.xlsx.writeBuffer()));
  if (file === null) throw new Error('the engine cannot open the workbook');
  const all = { ...model.result.parameters, ...changes };
  for (const key of Object.keys(changes) as ParameterKey[]) {
    const [sheet = '', cell = ''] = (book.workbook.definedNames.getRanges(key).ranges[0] ?? '').replaceAll(/['$]/g, '').split('!');
    file.SetCellValue(sheet, cell, parameterCell(all, key));
  }
  return { book, ask: (sheet, cell) => file.CalcCellValue(sheet, cell, { RawCellValue: true }).value };
};

/** The row of a sheet whose first column holds a text, from a row on. */
const rowOf = (book: Book, sheet: string, text: string, from = 1): number => {
  const rows = book.workbook.getWorksheet(sheet);
  for (let row = from; row <= (rows?.rowCount ?? 0); row += 1) if (rows?.getRow(row).getCell(1).value === text) return row;
  throw new Error(`${sheet} has no row “${text}”`);
};

const numberAt = (text: string): number | null => (text === '–' ? null : Number(text));

describe('the Speed sheet under changed parameters', () => {
  const model = wholeEvaluation();
  it.each<Partial<Parameters>>([
    {}, { followUpLimit: 20 }, { followUpLimit: 0, notYetDue: 'late' }, { completionLimits: [0, 90, 30, 7, 45], archivedReports: 'asCompleted' },
    { archivedReports: 'excluded', inProcessCounts: false, followUpLimit: 90 },
  ])('says what the engine says: %o', async (changes) => {
    const { ask, book } = await asked(model, changes);
    const speed = periodSpeed(model.inputs, { ...model.result.parameters, ...changes });
    if (speed === null) throw new Error('the model has no speed');
    const tables = { followUp: rowOf(book, 'Speed', 'First follow-up'), completion: rowOf(book, 'Speed', 'Completion') } as const;
    for (const measure of ['followUp', 'completion'] as const) {
      [speed.all, ...speed.byClass].forEach((each, place) => {
        const statistics: SpeedStatistics = each[measure];
        const at = (column: string): number | null => numberAt(ask('Speed', `${column}${tables[measure] + 2 + place}`));
        const about = `${measure} ${place}`;
        expect(at('C'), about).toBe(statistics.reports);
        expect(at('D') ?? -1, about).toBeCloseTo(statistics.mean ?? -1, 9);
        expect([at('E'), at('F')], about).toEqual([statistics.median, statistics.p90]);
        expect([at('H'), at('I')], about).toEqual([statistics.withinLimit?.num, statistics.withinLimit?.den]);
        expect([at('K'), at('L')], about).toEqual([statistics.notYetDue, statistics.undated]);
      });
    }
  }, 60_000);
});

describe('quick follow-up by agency under changed parameters', () => {
  const model = wholeEvaluation();
  it.each<Partial<Parameters>>([
    {}, { followUpLimit: 20 }, { followUpLimit: 90, notYetDue: 'late' }, { archivedReports: 'excluded', inProcessCounts: false, followUpLimit: 12 },
    { archivedReports: 'asCompleted', followUpLimit: 0, goodThreshold: 1000 }, { completionMeasure: 'quick', followUpLimit: 40 },
  ])('is what the engine says, with good and milestone 1: %o', async (changes) => {
    const { ask, book } = await asked(model, changes);
    const result = score(model.inputs, { ...model.result.parameters, ...changes });
    const judged = result.agencies.filter(({ quick }) => quick !== null);
    expect(judged.length).toBeGreaterThan(0);
    const expected = result.agencies.map(({ quick, goodWithSpeed }) =>
      (quick === null ? ['–', '–', '–'] : [String(quick.num), String(quick.den), goodWithSpeed === true ? '▲' : '▼']));
    const columns = ['quickNumerator', 'quickDenominator', 'goodWithSpeed'] as const;
    const shown = result.agencies.map((_, at) => columns.map((column) => ask('Agencies', `${letterOf(column)}${7 + at}`)));
    expect(shown.map(([num, den, verdict]) => [num, den, verdict?.slice(0, 1)])).toEqual(expected);
    const m1 = result.milestones.find(({ id }) => id === 'm1');
    const labelled = (label: string): number => {
      const [sheet = '', cell = ''] = (book.labels.get(label) ?? '').replaceAll(/['$]/g, '').split('!');
      return Number(ask(sheet, cell));
    };
    expect([labelled('m1Numerator'), labelled('m1Denominator')]).toEqual([m1?.value?.num, m1?.value?.den]);
  }, 60_000);
});

describe('Summary and Scenarios under changed parameters', () => {
  const model = wholeEvaluation({ minimumReports: 12 });
  it.each<Partial<Parameters>>([{}, { agencyThreshold: 2000, archivedReports: 'excluded' }, { zeroReportAgencies: 'met', minimumReports: 40, smallNumber: 200 }])(
    'draw curve, spread, best and worst as the engine has them: %o', async (changes) => {
      const { ask, book } = await asked(model, changes);
      const result = score(model.inputs, { ...model.result.parameters, ...changes });
      const curve = curveOf(result);
      const from = rowOf(book, 'Scenarios', 'Threshold') + 1;
      for (let at = 0; at <= 20; at += 1) expect(Number(ask('Scenarios', `B${from + at}`)), `${at * 5} %`).toBe(meetingAt(curve, at * 500));
      const rates = result.agencies.flatMap(({ followUp }) => (followUp === null || followUp.den === 0 ? [] : [followUp]));
      const spread = rowOf(book, 'Summary', 'Follow-up rate from') + 1;
      const counted = Array.from({ length: 20 }, (_, at) => Number(ask('Summary', `B${spread + at}`)) + Number(ask('Summary', `C${spread + at}`)));
      const steps = Array.from({ length: 20 }, (_, at) => rates.filter(({ num, den }) => Math.min(19, Math.floor((num * 20) / den)) === at).length);
      expect(counted).toEqual(steps);
      const ranked = rates.filter(({ den }) => den >= Math.max(1, result.parameters.smallNumber)).map(({ num, den }) => num / den).toSorted((a, b) => b - a);
      const extremes = rowOf(book, 'Summary', 'Agency') + 1;
      const shown = Array.from({ length: 20 }, (_, at) => numberAt(ask('Summary', `B${extremes + at}`)) ?? numberAt(ask('Summary', `C${extremes + at}`)));
      const expected = ranked.length <= 20 ? [...ranked, ...Array.from({ length: 20 - ranked.length }, () => null)] : [...ranked.slice(0, 10), ...ranked.slice(-10)];
      shown.forEach((rate, at) => expect(rate ?? -1, `place ${at}`).toBeCloseTo(expected[at] ?? -1, 5));
    }, 60_000);
});

describe('the sentences of Summary', () => {
  it('say value, target and what is short, and follow a parameter', async () => {
    const model = wholeEvaluation({ completionTarget: 9000 });
    const { ask, book } = await asked(model, {});
    const [m1] = model.result.milestones;
    if (m1?.value === null || m1?.value === undefined) throw new Error('milestone 1 has no value');
    const summary = book.workbook.getWorksheet('Summary');
    const row = Array.from({ length: 40 }, (_, at) => at + 1).find((at) => String(summary?.getRow(at).getCell(1).result).startsWith('Milestone 1: ')) ?? 0;
    expect(ask('Summary', `A${row}`)).toBe(`Milestone 1: ${m1.value.num} of ${m1.value.den} reports, ${m1.value.percent} %. Target 90 %: ${m1.missing} short.`);
    const { ask: other } = await asked(model, { completionTarget: 100, disclosureTargetItems: 2 });
    expect(other('Summary', `A${row}`)).toMatch(/Target 1 %: reached, \d+ more than needed\.$/);
    expect(other('Summary', `A${row + 2}`)).toMatch(/^Milestone 3: \d+ of 400 points of published items, [\d.]+ %\. Target 50 %: reached/);
  }, 60_000);
});

describe('the Trend sheet', () => {
  it('takes the change apart as the engine does, and follows a parameter of this period', async () => {
    const model = wholeEvaluation();
    const trend = trendOf(model.result, model.trend);
    const { ask, book } = await asked(model, {});
    const parts = rowOf(book, 'Trend', 'What the change of milestone 1 came from') + 1;
    const shown = [0, 1, 2].map((at) => Number(ask('Trend', `B${parts + at}`)));
    expect(shown[0]).toBeCloseTo((trend?.parts?.change ?? Number.NaN) / 100, 2);
    expect(Math.abs((shown[1] ?? 0) - (trend?.parts?.rate ?? Number.NaN) / 100)).toBeLessThan(0.0101);
    expect((shown[1] ?? 0) + (shown[2] ?? 0)).toBeCloseTo(shown[0] ?? Number.NaN, 9);
    const { ask: other } = await asked(model, { archivedReports: 'asCompleted' });
    expect(Number(other('Trend', `B${parts}`))).not.toBeCloseTo(shown[0] ?? Number.NaN, 3);
  }, 60_000);
});

describe('a workbook with every sheet', () => {
  let book: Reader;
  let written: Awaited<ReturnType<typeof writeEvaluation>>;
  beforeAll(async () => {
    written = await writeEvaluation(wholeEvaluation({ disclosureTargetItems: 5, completionTarget: 9000, agencyShareTarget: 9000 }), quiet);
    book = read(written.bytes);
  }, 120_000);

  it('has a line of Check for the new figures, and all match', () => {
    const lines = Object.entries(book.Sheets['Check'] ?? {}).filter(([address]) => /^[AD]\d+$/.test(address)).map(([address, cell]) => [address, (cell as { v: unknown }).v] as const);
    expect(new Set(lines.filter(([address, value]) => address.startsWith('D') && value !== 'Match').map(([, value]) => value))).toEqual(new Set(['▲ matches']));
    const labels = lines.filter(([address]) => address.startsWith('A')).map(([, value]) => String(value));
    for (const about of ['First follow-up · Share within', 'Completion · Median', 'change since B06', 'Published items', 'Points of all items', 'Milestone 3', 'Plan · To act on', 'threshold of 50 %', 'Evidence matrix · ▲ accepted', 'comments'])
      expect(labels.some((label) => label.includes(about)), about).toBe(true);
  });

  it('keeps every text a person wrote a text', () => {
    const cells = book.SheetNames.flatMap((name) => Object.entries(book.Sheets[name] ?? {}).map(([address, cell]) =>
      ({ place: `${name}!${address}`, ...cell as { v?: unknown; f?: string; t?: string } })));
    expect(cells.filter(({ v, f }) => v === '' && f !== undefined)).toEqual([]);
    expect(cells.filter(({ f }) => f !== undefined && /cmd|HYPERLINK|http/i.test(f))).toEqual([]);
    const odd = cells.filter(({ v }) => typeof v === 'string' && /^[=+@]/.test(v));
    expect(odd.length).toBeGreaterThan(6);
    expect(new Set(odd.map(({ t }) => t))).toEqual(new Set(['s']));
    expect(Object.values(book.Sheets['Comments'] ?? {}).some((cell) => (cell as { v?: unknown }).v === '=HYPERLINK("http://x","y")\nsecond line')).toBe(true);
  });

  it.skipIf(!hasOffice)('comes to the same in every formula of every sheet when LibreOffice recomputes it', async () => {
    const [answer = new Uint8Array()] = await recomputed([await changed(written.bytes, {})]);
    const other = read(answer);
    const formulas = book.SheetNames.flatMap((name) => Object.entries(book.Sheets[name] ?? {}).flatMap(([address, cell]) => {
      const { f, v } = cell as { f?: string; v?: string | number };
      return f === undefined ? [] : [{ name, address, stored: v, again: cellAt(other, name, address)?.v }];
    }));
    expect(formulas.length).toBeGreaterThan(1500);
    const asPrinted = (value: unknown): unknown => (typeof value === 'number' || typeof value === 'boolean' ? Number(value).toPrecision(10) : value);
    expect(formulas.filter(({ stored, again }) => asPrinted(stored) !== asPrinted(again))).toEqual([]);
  }, 240_000);

  it('makes an item’s score and milestone 3 formulas on the points', () => {
    const row = Number(Object.keys(book.Sheets['Disclosure'] ?? {}).find((address) => cellAt(book, 'Disclosure', address)?.v === '=cmd|calc!A0')?.slice(1));
    expect(cellAt(book, 'Disclosure', `N${row}`)?.f).toMatch(/^SUMIF\(H\d+:M\d+,"▲ yes",H\$\d+:M\$\d+\)$/);
  });
});

describe('a workbook without the sheets that may be left out', () => {
  it('holds together: every formula is recomputed, every line of Check matches, Cover lists only what is there', async () => {
    const { bytes, formulas, recomputed } = await writeEvaluation(wholeEvaluation({}, { sheets: [] }), quiet);
    const book = read(bytes);
    expect(recomputed).toBe(formulas);
    expect(book.SheetNames).toEqual(['Cover', 'Summary', 'Parameters', 'Agencies', 'Sources', 'Definitions', 'Check', 'Speed by agency']);
    expect(Object.values(book.Sheets['Check'] ?? {}).some((cell) => (cell as { v?: unknown }).v === '▼ differs')).toBe(false);
    expect(Object.values(book.Sheets['Cover'] ?? {}).some((cell) => (cell as { v?: unknown }).v === 'Speed')).toBe(false);
  }, 60_000);
});

describe('Cover', () => {
  it('says the seal, and that figures are hypothetical', async () => {
    const seal = { number: 3, sealedAt: '2022-07-05T02:30:00.000Z', note: '', fingerprint: 'f'.repeat(64) };
    const { bytes } = await writeEvaluation(wholeEvaluation({}, { sheets: [], seal, isHypothetical: true, synthetic: true }), quiet);
    const texts = Object.values(read(bytes).Sheets['Cover'] ?? {}).map((cell) => String((cell as { v?: unknown }).v));
    expect(texts.some((text) => text.startsWith('No. 3, 5 Jul 2022 02:30 UTC') && text.includes(seal.fingerprint))).toBe(true);
    expect(texts.some((text) => text.startsWith('SYNTHETIC') && text.includes('HYPOTHETICAL'))).toBe(true);
  }, 60_000);
});
