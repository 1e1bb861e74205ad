// The package pptxgenjs wrote, put right on its way out: parts that are named and missing, notes without their lines, the workbooks
// behind the charts, and the clock. The zip is edited with jszip, which the library already brings: nothing else has to be installed.

import JSZip from 'jszip';
import type { Language } from '../../../shared/domain.ts';
import { chartBook } from './chartBook.ts';
import type { ChartPlan } from './chartPlan.ts';
import { mendChart } from './mendChart.ts';

export interface Mending {
  /** In the order the charts were added. */
  readonly charts: readonly ChartPlan[];
  readonly language: Language;
  /** ISO date-time the deck says it was made at. */
  readonly generatedAt: string;
}

const textOf = async (zip: JSZip, name: string): Promise<string> => (await zip.file(name)?.async('string')) ?? '';

const byNumber = (left: string, right: string): number => Number(/\d+/u.exec(left)?.[0] ?? 0) - Number(/\d+/u.exec(right)?.[0] ?? 0);
const partsIn = (zip: JSZip, pattern: RegExp): readonly string[] => Object.keys(zip.files).filter((name) => pattern.test(name)).toSorted(byNumber);

/** A slide master is announced for every slide although there is one: PowerPoint looks for what is announced. */
const mendContentTypes = async (zip: JSZip): Promise<void> => {
  const seen = new Set<string>();
  const xml = await textOf(zip, '[Content_Types].xml');
  zip.file('[Content_Types].xml', xml.replaceAll(/<Override PartName="\/([^"]+)"[^>]*\/>/gu, (line, part: string) => {
    if (zip.file(part) === null || seen.has(part)) return '';
    seen.add(part);
    return line;
  }));
};

/** The notes master shares the slides' theme; each master needs one of its own. */
const mendNotesTheme = async (zip: JSZip): Promise<void> => {
  const rels = 'ppt/notesMasters/_rels/notesMaster1.xml.rels';
  if (zip.file(rels) === null) return;
  zip.file('ppt/theme/theme2.xml', await textOf(zip, 'ppt/theme/theme1.xml'));
  zip.file(rels, (await textOf(zip, rels)).replace('theme1.xml', 'theme2.xml'));
  const types = await textOf(zip, '[Content_Types].xml');
  if (types.includes('theme2.xml')) return;
  zip.file('[Content_Types].xml', types.replace('</Types>',
    '<Override PartName="/ppt/theme/theme2.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>'));
};

/** Notes are one paragraph, in which a line break is a blank: each line becomes a paragraph, in the deck's language. */
const mendNotes = async (zip: JSZip, language: Language): Promise<void> => {
  const lang = language === 'id' ? 'id-ID' : 'en-GB';
  for (const name of partsIn(zip, /^ppt\/notesSlides\/notesSlide\d+\.xml$/u)) {
    const xml = await textOf(zip, name);
    zip.file(name, xml.replace(/<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr lang="en-US" dirty="0"\/><\/a:p>/u, (_, text: string) =>
      text.split(/\r?\n/u).map((line) => (line === '' ? `<a:p><a:endParaRPr lang="${lang}"/></a:p>` : `<a:p><a:r><a:rPr lang="${lang}"/><a:t>${line}</a:t></a:r></a:p>`)).join('')));
  }
};

const mendCharts = async (zip: JSZip, { charts, generatedAt }: Mending): Promise<void> => {
  const names = partsIn(zip, /^ppt\/charts\/chart\d+\.xml$/u);
  for (const [at, name] of names.entries()) {
    const plan = charts[at];
    if (plan === undefined) throw new Error('a chart nobody planned');
    zip.file(name, mendChart(await textOf(zip, name)));
    const rels = await textOf(zip, name.replace('charts/', 'charts/_rels/').concat('.rels'));
    const book = /Target="\.\.\/(embeddings\/[^"]+)"/u.exec(rels)?.[1];
    if (book === undefined) throw new Error('a chart without its workbook');
    zip.file(`ppt/${book}`, await chartBook(plan, generatedAt));
  }
};

/** A table takes the id another shape of its slide has: PowerPoint counts shapes by them. Nothing refers to one, so they are counted anew. */
const mendShapeIds = async (zip: JSZip): Promise<void> => {
  for (const name of partsIn(zip, /^ppt\/slides\/slide\d+\.xml$/u)) {
    let id = 0;
    zip.file(name, (await textOf(zip, name)).replaceAll(/<p:cNvPr id="\d+"/gu, () => {
      id += 1;
      return `<p:cNvPr id="${String(id)}"`;
    }));
  }
};

/** The notes master is listed after the slides; the schema wants masters first. */
const mendPresentation = async (zip: JSZip): Promise<void> => {
  const xml = await textOf(zip, 'ppt/presentation.xml');
  zip.file('ppt/presentation.xml', xml.replace(/(<p:sldIdLst>.*?<\/p:sldIdLst>)\s*(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/su, '$2$1'));
};

/** The library asks the clock; the deck says when it was asked for. */
const mendDates = async (zip: JSZip, generatedAt: string): Promise<void> => {
  const xml = await textOf(zip, 'docProps/core.xml');
  zip.file('docProps/core.xml', xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${generatedAt.replace(/\.\d+Z$/u, 'Z')}`));
};

/** The whole package again, mended; folders have no entries of their own. */
export const mendDeck = async (bytes: Uint8Array, mending: Mending): Promise<Uint8Array> => {
  const zip = await JSZip.loadAsync(bytes);
  await mendCharts(zip, mending);
  await mendNotes(zip, mending.language);
  await mendShapeIds(zip);
  await mendPresentation(zip);
  await mendDates(zip, mending.generatedAt);
  await mendNotesTheme(zip);
  await mendContentTypes(zip);
  const out = new JSZip();
  const date = new Date(mending.generatedAt);
  for (const file of Object.values(zip.files)) {
    if (!file.dir) out.file(file.name, await file.async('uint8array'), { date, createFolders: false });
  }
  return out.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 } });
};
