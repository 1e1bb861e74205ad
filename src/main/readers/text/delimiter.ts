// Guesses from a sample which character separates the fields and how lines end, and says what it saw. It reads no values.

export interface DelimiterReading {
  readonly delimiter: string;
  readonly evidence: readonly string[];
}

const candidates = [',', ';', '\t', '|'] as const;
const QUOTE = 34, LF = 10, CR = 13;

interface Tally {
  readonly delimiter: string;
  /** Field counts of the sample's records that are not blank. */
  readonly counts: readonly number[];
  /** Quotes that neither open nor close a field under this delimiter. */
  readonly strays: number;
  /** Delimiters with a digit on both sides, as in a decimal comma, and all of them. */
  readonly betweenDigits: number;
  readonly total: number;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Splits the sample as RFC 4180 would, leniently, and counts. */
const tally = (sample: string, delimiter: string): Tally => {
  const separator = delimiter.charCodeAt(0);
  const counts: number[] = [];
  let [fields, strays, betweenDigits, total, recordStart, fieldStart] = [1, 0, 0, 0, 0, 0];
  let isQuoted = false;
  for (let at = 0; at < sample.length && counts.length < 500; at += 1) {
    const code = sample.charCodeAt(at);
    if (code === QUOTE) {
      if (isQuoted) {
        const next = sample.charCodeAt(at + 1);
        if (next === QUOTE) at += 1;
        else if (next === separator || next === LF || next === CR || Number.isNaN(next)) isQuoted = false;
        else strays += 1;
      } else if (at === fieldStart) isQuoted = true;
      else strays += 1;
    } else if (!isQuoted && code === separator) {
      fields += 1;
      total += 1;
      if (isDigit(sample.charCodeAt(at - 1)) && isDigit(sample.charCodeAt(at + 1))) betweenDigits += 1;
      fieldStart = at + 1;
    } else if (!isQuoted && (code === LF || code === CR)) {
      if (at > recordStart) counts.push(fields);
      fields = 1;
      recordStart = at + 1;
      fieldStart = at + 1;
    }
  }
  return { delimiter, counts, strays, betweenDigits, total };
};

const modeOf = (counts: readonly number[]): { readonly mode: number; readonly times: number } => {
  const times = new Map<number, number>();
  for (const count of counts) if (count > 1) times.set(count, (times.get(count) ?? 0) + 1);
  let best = { mode: 1, times: 0 };
  for (const [mode, found] of times) if (found > best.times || (found === best.times && mode > best.mode)) best = { mode, times: found };
  return best;
};

/** How well the delimiter explains the sample: the share of records with the usual number of fields, more for more fields. */
const scoreOf = ({ delimiter, counts, strays, betweenDigits, total }: Tally): number => {
  const { mode, times } = modeOf(counts);
  if (times === 0) return 0;
  const isDecimal = delimiter === ',' && total > 0 && betweenDigits > total * 0.8;
  return (times / counts.length) * Math.log2(mode + 1) * (isDecimal ? 0.4 : 1) * (strays > counts.length * 0.2 ? 0.5 : 1);
};

const visible = (delimiter: string): string => (delimiter === '\t' ? 'TAB' : delimiter);

/** `sep=;` in the first line is Excel's way of saying it. */
const stated = (sample: string): DelimiterReading | null => {
  const match = /^sep=([,;|\t])(?:\r|\n|$)/i.exec(sample);
  return match?.[1] === undefined ? null : { delimiter: match[1], evidence: [`sep=${visible(match[1])}`] };
};

/** The delimiter of a sample (its last line may be cut); `hint` is taken when nothing in the sample decides. */
export const guessDelimiter = (sample: string, hint: string): DelimiterReading => {
  const said = stated(sample);
  if (said !== null) return said;
  const tallies = candidates.map((candidate) => tally(`${sample}\n`, candidate));
  const evidence = tallies.map((found) => {
    const { mode, times } = modeOf(found.counts);
    return `${visible(found.delimiter)} ${mode} × ${mode === 1 ? found.counts.length : times}/${found.counts.length}`;
  });
  const best = tallies.toSorted((a, b) => scoreOf(b) - scoreOf(a))[0];
  return { delimiter: best === undefined || scoreOf(best) === 0 ? hint : best.delimiter, evidence };
};

/** How the sample's lines end, with the number of each. */
export const lineEndsOf = (sample: string): { readonly lineEnd: 'LF' | 'CRLF' | 'CR' | 'mixed'; readonly evidence: string } => {
  const counts = { CRLF: 0, LF: 0, CR: 0 };
  for (const [end] of sample.matchAll(/\r\n|\n|\r(?=[\s\S])/g)) counts[end === '\n' ? 'LF' : end === '\r' ? 'CR' : 'CRLF'] += 1;
  const found = (['CRLF', 'LF', 'CR'] as const).filter((end) => counts[end] > 0);
  const evidence = found.map((end) => `${end} × ${counts[end]}`).join(', ');
  return { lineEnd: found.length > 1 ? 'mixed' : (found[0] ?? 'LF'), evidence };
};
