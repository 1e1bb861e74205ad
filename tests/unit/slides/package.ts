// A .pptx taken apart for tests: its parts, and XML read by a small parser of their own, so that nothing is checked with the code that
// wrote it.

import JSZip from 'jszip';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open { name: string; attributes: Record<string, string>; children: Open[]; text: string }

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string => text.replaceAll(/&(#x?[\da-f]+|\w+);/giu, (_, code: string) => {
  if (code.startsWith('#')) return String.fromCodePoint(Number(code.startsWith('#x') ? `0x${code.slice(2)}` : code.slice(1)));
  const known = entities[code];
  if (known === undefined) throw new Error(`an entity nobody defined: ${code}`);
  return known;
});

const attributesOf = (text: string): Record<string, string> => {
  const found: Record<string, string> = {};
  const rest = text.replaceAll(/\s*([\w:]+)\s*=\s*"([^"<]*)"/gu, (_, name: string, value: string) => {
    if (name in found) throw new Error(`attribute ${name} twice`);
    found[name] = unescaped(value);
    return '';
  });
  if (rest.trim() !== '') throw new Error(`not an attribute: ${rest}`);
  return found;
};

/** Throws where the text is not well-formed. */
export const parseXml = (xml: string): Element => {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [root];
  const body = xml.replace(/^\uFEFF?\s*<\?xml[^?]*\?>/u, '');
  let at = 0;
  for (const match of body.matchAll(/<!--.*?-->|<(\/?)([\w:]+)([^<>]*?)(\/?)>/gsu)) {
    const between = body.slice(at, match.index);
    const top = stack.at(-1) ?? root;
    if (/[<>]/u.test(between)) throw new Error(`a stray bracket: ${between.slice(0, 60)}`);
    top.text += unescaped(between);
    at = match.index + match[0].length;
    const [whole, closing, name = '', attributes = '', empty] = match;
    if (whole.startsWith('<!--')) continue;
    if (closing === '/') {
      if (stack.length < 2 || stack.pop()?.name !== name) throw new Error(`closed and never opened: ${name}`);
      continue;
    }
    const element: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
    top.children.push(element);
    if (empty !== '/') stack.push(element);
  }
  if (stack.length !== 1 || root.children.length !== 1 || body.slice(at).trim() !== '') throw new Error('not one whole element');
  return root.children[0] ?? root;
};

export const everyElement = (element: Element): readonly Element[] => [element, ...element.children.flatMap(everyElement)];
export const named = (element: Element, name: string): readonly Element[] => everyElement(element).filter((one) => one.name === name);

export interface Package {
  readonly names: readonly string[];
  readonly text: (name: string) => Promise<string>;
  readonly bytes: (name: string) => Promise<Uint8Array>;
  readonly xml: (name: string) => Promise<Element>;
}

export const openPackage = async (bytes: Uint8Array): Promise<Package> => {
  const zip = await JSZip.loadAsync(bytes);
  const file = (name: string) => {
    const found = zip.file(name);
    if (found === null) throw new Error(`no part ${name}`);
    return found;
  };
  const text = (name: string): Promise<string> => file(name).async('string');
  return { names: Object.keys(zip.files), text, bytes: (name) => file(name).async('uint8array'), xml: async (name) => parseXml(await text(name)) };
};

/** Paragraphs of a text body, each as one string. */
export const paragraphs = (element: Element): readonly string[] =>
  named(element, 'a:p').map((paragraph) => named(paragraph, 'a:t').map(({ text }) => text).join(''));
