// Strings from spans of bytes. One place, because Node's types do not know the direct methods and the detour over toString is
// taken millions of times a sheet.

interface Slicing {
  readonly latin1Slice: (start: number, end: number) => string;
  readonly utf8Slice: (start: number, end: number) => string;
}

const slicing = (bytes: Buffer): Slicing => bytes as unknown as Slicing;

/** The bytes as characters of the same number; exact for ASCII. */
export const latin1 = (bytes: Buffer, start: number, end: number): string => slicing(bytes).latin1Slice(start, end);

/** The bytes as UTF-8; what is not becomes U+FFFD. */
export const utf8 = (bytes: Buffer, start: number, end: number): string => slicing(bytes).utf8Slice(start, end);
