// Holds the texts of a shared string table, hundreds of megabytes of them if need be: UTF-8 bytes side by side in slabs outside
// the heap, those past a limit in a temporary file, a string made only when a cell asks for it. It knows nothing of XML.

import { utf8 } from '../bytes.ts';
import { openSpill, type Spill } from '../spill.ts';

const slabBytes = 4 * 1024 * 1024;
const cacheSlots = 65_536;
/** Texts of this many characters are long: they are counted, and only a few are kept. */
export const longText = 257;
/** Of longer texts the last few are kept: a column often repeats one, and each copy would be made anew. */
const longSlots = 16;

export interface StringStore {
  /** Adds the next text, given as UTF-8 bytes of at most 4 MiB. */
  readonly add: (bytes: Buffer, start: number, end: number) => void;
  /** The text at an index, or undefined past the end. */
  readonly get: (index: number) => string | undefined;
  readonly count: () => number;
  /** Characters of long texts made so far, those given again left out. */
  readonly longCharacters: () => number;
  readonly close: () => void;
}

/** Grows an array of numbers without boxing them. */
const withRoom = <T extends Float64Array | Uint32Array>(values: T, length: number, make: (length: number) => T): T => {
  if (length < values.length) return values;
  const wider = make(values.length * 2);
  wider.set(values);
  return wider;
};

/** A loop beats the call into native code for the short texts that most are. */
const copySpan = (from: Buffer, start: number, end: number, to: Buffer, at: number): void => {
  if (end - start > 64) from.copy(to, at, start, end);
  else for (let index = start; index < end; index += 1) to[at + index - start] = from[index] ?? 0;
};

/** A store that keeps about `bytesInMemory` bytes of text in memory. */
export const openStringStore = (bytesInMemory: number): StringStore => {
  const slabsInMemory = Math.max(1, Math.ceil(bytesInMemory / slabBytes));
  const slabs: Buffer[] = [];
  /** Where each text starts, in the slabs laid end to end, and its length in bytes. */
  let starts = new Float64Array(4096);
  let lengths = new Uint32Array(4096);
  let count = 0;
  const cache: (string | undefined)[] = Array.from({ length: cacheSlots }, () => undefined);
  const cached = new Int32Array(cacheSlots).fill(-1);
  const long: (string | undefined)[] = Array.from({ length: longSlots }, () => undefined);
  const longCached = new Int32Array(longSlots).fill(-1);
  let longCharacters = 0;
  let spill: Spill | null = null;
  let full = 0;
  let slab = Buffer.allocUnsafe(slabBytes);
  let used = 0;

  /** A full slab is kept, or written out and its memory used again. */
  const nextSlab = (): void => {
    if (full < slabsInMemory) {
      slabs.push(slab);
      slab = Buffer.allocUnsafe(slabBytes);
    } else {
      spill ??= openSpill();
      spill.append(slab);
    }
    full += 1;
    used = 0;
  };

  const textAt = (index: number): string => {
    const start = starts[index] ?? 0;
    const length = lengths[index] ?? 0;
    const slabIndex = Math.floor(start / slabBytes);
    const inMemory = slabIndex === full ? slab : slabs[slabIndex];
    if (inMemory !== undefined) {
      const from = start - slabIndex * slabBytes;
      return utf8(inMemory, from, from + length);
    }
    const spilled = spill?.read(start - slabsInMemory * slabBytes, length);
    return spilled === undefined ? '' : utf8(spilled, 0, length);
  };

  const keepLong = (index: number, text: string): string => {
    longCached[index % longSlots] = index;
    long[index % longSlots] = text;
    longCharacters += text.length;
    return text;
  };

  return {
    add: (bytes, start, end) => {
      if (used + end - start > slabBytes) nextSlab();
      starts = withRoom(starts, count, (length) => new Float64Array(length));
      lengths = withRoom(lengths, count, (length) => new Uint32Array(length));
      starts[count] = full * slabBytes + used;
      lengths[count] = end - start;
      copySpan(bytes, start, end, slab, used);
      used += end - start;
      count += 1;
    },
    get: (index) => {
      if (index >= count) return undefined;
      const slot = index & (cacheSlots - 1);
      if (cached[slot] === index) return cache[slot];
      if (longCached[index % longSlots] === index) return long[index % longSlots];
      const text = textAt(index);
      if (text.length >= longText) return keepLong(index, text);
      cached[slot] = index;
      cache[slot] = text;
      return text;
    },
    count: () => count,
    longCharacters: () => longCharacters,
    close: () => {
      spill?.close();
      spill = null;
    },
  };
};
