// The workbook as a package: what Excel checks before it shows anything.

import { beforeAll, describe, expect, it } from 'vitest';
import { writeEvaluation } from '../../../src/main/writers/workbook.ts';
import { quiet } from './model.ts';
import { partsOf } from './package.ts';
import { wholeEvaluation } from './wholeModel.ts';

const directory = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const resolved = (from: string, target: string): string =>
  new URL(target, `http://package/${directory(from).replace(/_rels\/$/, '')}`).pathname.slice(1);

describe('the package of an evaluation workbook', () => {
  let parts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const { bytes } = await writeEvaluation(wholeEvaluation(), quiet);
    parts = await partsOf(bytes);
  }, 120_000);

  it('declares the type of every part', () => {
    const types = parts.get('[Content_Types].xml') ?? '';
    const defaults = new Set([...types.matchAll(/<Default [^>]*Extension="([^"]+)"/g)].map(([, extension]) => extension));
    const overrides = [...types.matchAll(/<Override [^>]*PartName="\/([^"]+)"/g)].map(([, name]) => name ?? '');
    for (const name of parts.keys()) {
      const isDeclared = overrides.includes(name) || defaults.has(name.split('.').at(-1));
      expect(isDeclared || name === '[Content_Types].xml', name).toBe(true);
    }
    for (const name of overrides) expect([...parts.keys()]).toContain(name);
    expect(new Set(overrides).size).toBe(overrides.length);
  });

  it('points every relationship at a part that exists', () => {
    let internal = 0;
    for (const [name, text] of parts) {
      if (!name.endsWith('.rels')) continue;
      for (const [relationship, target = ''] of text.matchAll(/<Relationship [^>]*Target="([^"]+)"[^>]*>/g)) {
        if (relationship.includes('TargetMode="External"')) continue;
        internal += 1;
        expect([...parts.keys()], `${name} → ${target}`).toContain(resolved(name, target));
      }
    }
    expect(internal).toBeGreaterThan(10);
  });

  it('names every relationship a part uses', () => {
    for (const [name, text] of parts) {
      const used = [...text.matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id ?? '');
      if (used.length === 0) continue;
      const relationships = parts.get(`${directory(name)}_rels/${name.slice(directory(name).length)}.rels`) ?? '';
      for (const id of used) expect(relationships, name).toContain(`Id="${id}"`);
    }
  });

  it('gives names only to cells of sheets it has, each name once and none that reads as a cell', () => {
    const workbook = parts.get('xl/workbook.xml') ?? '';
    const sheets = [...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    const names = [...workbook.matchAll(/<definedName ([^>]*)>([^<]*)<\/definedName>/g)];
    expect(names.length).toBeGreaterThan(80);
    const seen = names.map(([, attributes = '']) => /name="([^"]+)"/.exec(attributes)?.[1] + (/localSheetId="\d+"/.exec(attributes)?.[0] ?? ''));
    expect(new Set(seen).size).toBe(seen.length);
    for (const [, attributes = '', reference = ''] of names) {
      expect(/name="([^"]+)"/.exec(attributes)?.[1]).not.toMatch(/^(?:[A-Za-z]{1,3}\d+|[rRcC]\d*)$/);
      const target = reference.replaceAll('&#39;', "'").replaceAll('&apos;', "'");
      expect(target).toMatch(/^(?:'[A-Za-z ]+'|[A-Za-z]+)!\$(?:[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?|\d+:\$\d+)$/);
      expect(sheets).toContain(target.split('!')[0]?.replaceAll("'", ''));
    }
  });

  it('draws native charts, each axis it uses defined and each reference a cell of a sheet', () => {
    const charts = [...parts].filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(9);
    const sheets = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    for (const [name, text] of charts) {
      const all = [...text.matchAll(/<(?:c:)?axId val="(\d+)"/g)].map(([, id]) => id);
      const defined = [...text.matchAll(/<(?:c:)?(?:catAx|valAx|dateAx|serAx)>\s*<(?:c:)?axId val="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(all), name).toEqual(new Set(defined));
      for (const [, reference = ''] of text.matchAll(/<(?:c:)?f>([^<]+)<\/(?:c:)?f>/g)) {
        expect(reference).toMatch(/^(?:[A-Za-z]+|'[A-Za-z ]+')!\$[A-Z]+\$\d+/);
        expect(sheets).toContain(reference.split('!')[0]?.replaceAll("'", ''));
      }
    }
  });

  it('ends its charts above the page break, clear of the table under them', () => {
    const endsIn = (text: string): readonly number[] =>
      [...text.matchAll(/<xdr:to>.*?<xdr:row>(\d+)<\/xdr:row>.*?<\/xdr:to>/gs)].map(([, row]) => Number(row) + 1);
    const drawings = [...parts].filter(([name]) => /^xl\/drawings\/drawing\d+\.xml$/.test(name)).map(([, text]) => endsIn(text));
    const ends = (drawings.find((drawn) => drawn.length === 5) ?? []).slice(0, 3);
    const broken = ['xl/worksheets/sheet2.xml'].map((name) => /<rowBreaks[^>]*>\s*<brk id="(\d+)"/.exec(parts.get(name) ?? '')?.[1])[0];
    expect(ends).toHaveLength(3);
    for (const row of ends) expect(row).toBeLessThanOrEqual(Number(broken));
  });

  it('says nothing of paths of this machine', () => {
    for (const [name, text] of parts) expect(text, name).not.toMatch(/\/(?:work|root|home|tmp|Users)\//);
  });
});
