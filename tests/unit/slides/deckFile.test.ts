// The .pptx as PowerPoint reads it: every part announced and there, every relationship resolved, every axis defined, elements in the
// schema's order, ids once; and what it says is the deck's.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeDeck } from '../../../src/main/writers/slides/deckFile.ts';
import { mendChart } from '../../../src/main/writers/slides/mendChart.ts';
import { AppError } from '../../../src/shared/errors.ts';
import { deckOf } from '../../../src/shared/slides/deck.ts';
import type { Slide } from '../../../src/shared/slides/slide.ts';
import { materialOf } from './material.ts';
import { everyElement, named, openPackage, paragraphs, type Element, type Package } from './package.ts';
import { repeated, schemaOrder } from './schemaOrder.ts';

const file = { language: 'id', title: 'ID0112', author: 'KemenPANRB', generatedAt: '2022-07-05T02:30:00.000Z' } as const;
const quiet = { onProgress: () => {}, checkCancelled: () => {} };
// The second deck has the curve, a line chart over a hundred labels, and words that XML must not take for its own.
const decks: readonly (readonly Slide[])[] = [
  deckOf(materialOf({ synthetic: true, isHypothetical: true })),
  deckOf(materialOf({ compared: [], projectName: 'Uji <&> "coba"', scenario: 'A & B', language: 'en' })),
];

let packages: readonly Package[] = [];
let first: Uint8Array = new Uint8Array();
beforeAll(async () => {
  const bytes = await Promise.all(decks.map((deck) => writeDeck(deck, file, quiet)));
  first = bytes[0] ?? first;
  packages = await Promise.all(bytes.map(openPackage));
});
const each = async (check: (parts: Package) => Promise<void>): Promise<void> => {
  for (const parts of packages) await check(parts);
  expect(packages).toHaveLength(decks.length);
};
const xmlParts = ({ names }: Package): readonly string[] => names.filter((name) => /\.(?:xml|rels)$/u.test(name));
const partsLike = ({ names }: Package, pattern: RegExp): readonly string[] =>
  names.filter((name) => pattern.test(name)).toSorted((left, right) => left.localeCompare(right, 'en', { numeric: true }));
const charts = (parts: Package): readonly string[] => partsLike(parts, /^ppt\/charts\/chart\d+\.xml$/u);
const slidesOf = (parts: Package): readonly string[] => partsLike(parts, /^ppt\/slides\/slide\d+\.xml$/u);

describe('the package', () => {
  test('has well-formed XML in every part', () => each(async (parts) => {
    for (const name of xmlParts(parts)) await expect(parts.xml(name), name).resolves.toBeDefined();
  }));

  test('announces each part once, announces none that is missing, and knows every ending', () => each(async (parts) => {
    const types = await parts.xml('[Content_Types].xml');
    const announced = named(types, 'Override').map(({ attributes }) => (attributes['PartName'] ?? '').slice(1));
    const endings = new Set(named(types, 'Default').map(({ attributes }) => attributes['Extension']));
    expect(announced.filter((name) => !parts.names.includes(name))).toEqual([]);
    expect(new Set(announced).size).toBe(announced.length);
    const unknown = parts.names.filter((name) => name !== '[Content_Types].xml' && !announced.includes(name) && !endings.has(name.split('.').at(-1)));
    expect(unknown).toEqual([]);
    // What only an ending says is a relationship or a workbook: all else has a type of its own.
    expect(parts.names.filter((name) => name.endsWith('.xml') && name !== '[Content_Types].xml' && !announced.includes(name))).toEqual([]);
  }));

  test('resolves every relationship, and every reference to one', () => each(async (parts) => {
    for (const name of parts.names.filter((one) => one.endsWith('.rels'))) {
      const owner = posix.join(dirname(name), '..', posix.basename(name, '.rels'));
      const relations = named(await parts.xml(name), 'Relationship').map(({ attributes }) => attributes);
      const ids = relations.map(({ Id }) => Id);
      expect(new Set(ids).size, name).toBe(ids.length);
      for (const { Target = '', TargetMode } of relations) {
        const target = Target.startsWith('/') ? Target.slice(1) : posix.join(dirname(owner), Target);
        expect(TargetMode === 'External' || parts.names.includes(target), `${name} → ${Target}`).toBe(true);
      }
      if (!parts.names.includes(owner)) continue;
      const asked = everyElement(await parts.xml(owner)).flatMap(({ attributes }) => Object.entries(attributes))
        .flatMap(([key, value]) => (/^r:(?:id|embed|link)$/u.test(key) ? [value] : []));
      expect(asked.filter((id) => !ids.includes(id)), owner).toEqual([]);
    }
  }));

  test('gives each shape of a slide an id of its own', () => each(async (parts) => {
    for (const name of slidesOf(parts)) {
      const ids = named(await parts.xml(name), 'p:cNvPr').map(({ attributes }) => attributes['id']);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  }));

  test('gives each master a theme of its own', () => each(async (parts) => {
    const themes = await Promise.all(partsLike(parts, /Masters\/_rels\/.*\.rels$/u).map(async (name) =>
      named(await parts.xml(name), 'Relationship').map(({ attributes }) => attributes['Target'] ?? '').find((target) => target.includes('theme'))));
    expect(themes.length).toBe(2);
    expect(new Set(themes).size).toBe(2);
  }));

  test('has no two entries of one name and none for a folder', () => each(async (parts) => {
    expect(parts.names.filter((name) => name.endsWith('/'))).toEqual([]);
    expect(new Set(parts.names).size).toBe(parts.names.length);
  }));
});

const parentsOf = (root: Element): readonly (readonly [Element, Element | null])[] => {
  const walk = (element: Element, parent: Element | null): (readonly [Element, Element | null])[] =>
    [[element, parent], ...element.children.flatMap((child) => walk(child, element))];
  return walk(root, null);
};

/** What stands against the order, in words. */
const disorder = (root: Element): readonly string[] => parentsOf(root).flatMap(([element, parent]) => {
  const order = schemaOrder[`${parent?.name ?? ''}/${element.name}`] ?? schemaOrder[element.name];
  if (order === undefined) return [];
  const places = element.children.map(({ name }) => order.indexOf(name));
  return element.children.flatMap(({ name }, at) => {
    const [place = -1, before = -1] = [places[at], places[at - 1]];
    if (place === -1) return [`${element.name} holds ${name}`];
    if (place < before) return [`${element.name}: ${name} after ${order[before] ?? ''}`];
    return place === before && !repeated.has(name) ? [`${element.name}: ${name} twice`] : [];
  });
});

describe('the charts', () => {
  test('are native, one for each slide that has one', () => each(async (parts) => {
    const deck = decks[packages.indexOf(parts)] ?? [];
    expect(charts(parts)).toHaveLength(deck.filter(({ chart }) => chart !== null).length);
    expect(partsLike(parts, /^ppt\/media\//u)).toEqual([]);
  }));

  test('name only axes they define, each pair crossing each other', () => each(async (parts) => {
    for (const name of charts(parts)) {
      const chart = await parts.xml(name);
      const axes = [...named(chart, 'c:catAx'), ...named(chart, 'c:valAx')];
      const idOf = ({ children }: Element, child: string): string => children.find((one) => one.name === child)?.attributes['val'] ?? '';
      const defined = axes.map((axis) => idOf(axis, 'c:axId'));
      const groups = [...named(chart, 'c:barChart'), ...named(chart, 'c:lineChart')];
      for (const group of groups) {
        const asked = group.children.filter((one) => one.name === 'c:axId').map(({ attributes }) => attributes['val'] ?? '');
        expect(asked, name).toHaveLength(2);
        expect(asked.filter((id) => !defined.includes(id)), name).toEqual([]);
      }
      expect(axes.map((axis) => idOf(axis, 'c:crossAx')).toSorted()).toEqual(defined.toSorted());
      expect(new Set(groups.map((group) => group.name)).size, name).toBe(groups.length);
    }
  }));

  test('keep the schema’s order, as slides, layouts, masters and notes do', () => each(async (parts) => {
    const read = partsLike(parts, /^ppt\/(?:presentation|(?:charts|slides|slideLayouts|slideMasters|notesSlides)\/[^/]+)\.xml$/u);
    for (const name of read) expect(disorder(await parts.xml(name)), name).toEqual([]);
  }));

  test('number their series once, and have no empty point', () => each(async (parts) => {
    for (const name of charts(parts)) {
      const chart = await parts.xml(name);
      const indexes = named(chart, 'c:ser').map(({ children }) => children[0]?.attributes['val']);
      expect(new Set(indexes).size, name).toBe(indexes.length);
      expect(named(chart, 'c:v').filter(({ text }) => text === '' || text === 'NaN'), name).toEqual([]);
    }
  }));

  test('have a workbook behind them with the same cells, a nought as 0 and nothing as nothing', () => each(async (parts) => {
    for (const name of charts(parts)) {
      const chart = await parts.xml(name);
      const rels = await parts.text(name.replace('charts/', 'charts/_rels/').concat('.rels'));
      const target = /embeddings\/[^"]+/u.exec(rels)?.[0] ?? '';
      const book = new ExcelJS.Workbook();
      await book.xlsx.load((await parts.bytes(`ppt/${target}`)).slice().buffer);
      const sheet = book.getWorksheet('Sheet1');
      for (const reference of [...named(chart, 'c:strRef'), ...named(chart, 'c:numRef')]) {
        const [, column = '', from = '', to = from] = /^Sheet1!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/u.exec(named(reference, 'c:f')[0]?.text ?? '') ?? [];
        const points = new Map(named(reference, 'c:pt').map((point) => [Number(point.attributes['idx']), named(point, 'c:v')[0]?.text ?? '']));
        const cells = Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => sheet?.getCell(`${column}${Number(from) + at}`).value ?? null);
        expect(cells.map((value) => (value === null ? undefined : String(value))), `${name} ${column}`).toEqual(cells.map((_, at) => points.get(at)));
      }
    }
  }));

  test('show the deck’s own figures', async () => {
    const [parts] = packages;
    const [deck = []] = decks;
    const shown = deck.flatMap(({ chart }) => (chart === null ? [] : [chart]));
    for (const [at, name] of (parts === undefined ? [] : charts(parts)).entries()) {
      const values = named(await (parts as Package).xml(name), 'c:numCache').flatMap((cache) => named(cache, 'c:v').map(({ text }) => Number(text)));
      const own = shown[at]?.series.filter(({ points }) => points.length > 1).flatMap(({ points }) => points.flatMap(({ y }) => (y === null ? [] : [y]))) ?? [];
      expect(values).toEqual(expect.arrayContaining(own));
      expect(own.length).toBeGreaterThan(0);
    }
  });
});

describe('the slides', () => {
  test('are as many as the deck’s, each with its title in the title’s place and its notes line by line', async () => {
    const [parts] = packages;
    const [deck = []] = decks;
    if (parts === undefined) throw new Error('no package');
    const found = slidesOf(parts);
    expect(found).toHaveLength(deck.length);
    expect(partsLike(parts, /^ppt\/notesSlides\/notesSlide\d+\.xml$/u)).toHaveLength(deck.length);
    for (const [at, name] of found.entries()) {
      const titles = named(await parts.xml(name), 'p:sp').filter((shape) => named(shape, 'p:ph').some(({ attributes }) => attributes['type'] === 'title'));
      expect(titles.flatMap(paragraphs)).toEqual([deck[at]?.title]);
      const body = named(await parts.xml(`ppt/notesSlides/notesSlide${at + 1}.xml`), 'p:sp')
        .find((shape) => named(shape, 'p:ph').some(({ attributes }) => attributes['type'] === 'body'));
      expect(body === undefined ? [] : paragraphs(body)).toEqual(deck[at]?.notes.split('\n'));
    }
  });

  test('each say source, cut-off and what must not be missed', async () => {
    const [parts] = packages;
    for (const name of parts === undefined ? [] : slidesOf(parts)) {
      const said = paragraphs(await (parts as Package).xml(name)).join('\n');
      expect(said).toMatch(/Sumber: B18, per 30 Jun 2022 · n = [\d.]+ instansi · skenario Dasar/u);
      expect(said).toContain('DATA SINTETIS');
      expect(said).toContain('◇ PENGANDAIAN');
    }
  });

  test('are dated by when they were asked for, not by the clock', async () => {
    expect(await packages[0]?.text('docProps/core.xml')).toMatch(/created[^>]*>2022-07-05T02:30:00Z<.*modified[^>]*>2022-07-05T02:30:00Z</su);
  });
});

test('mending leaves what is right as it is', async () => {
  const [parts] = packages;
  for (const name of parts === undefined ? [] : charts(parts)) {
    const xml = await (parts as Package).text(name);
    expect(mendChart(xml).replaceAll('<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr>', ''))
      .toBe(xml.replaceAll('<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr>', ''));
  }
});

test.each([1, 7, 13])('cancelled at its check %i, it stops', async (which) => {
  let checks = 0;
  await expect(writeDeck(decks[0] ?? [], file, { onProgress: () => {}, checkCancelled: () => {
    checks += 1;
    if (checks === which) throw new AppError('job.cancelled');
  } })).rejects.toMatchObject({ code: 'job.cancelled' });
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
// Skipped where LibreOffice is not installed: nothing else here opens a .pptx.
test.skipIf(!hasOffice)('LibreOffice opens it and shows every slide', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tolok-slides-'));
  try {
    writeFileSync(join(folder, 'deck.pptx'), first);
    execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'deck.pptx')], { stdio: 'ignore' });
    const pages = readFileSync(join(folder, 'deck.pdf'), 'latin1').match(/\/Type\s*\/Page[^s]/gu) ?? [];
    expect(pages).toHaveLength(decks[0]?.length ?? 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
