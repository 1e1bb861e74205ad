// Exact fractions of whole numbers, for the few figures whose parts must add up to the last digit.

/** `den` > 0; not necessarily in lowest terms. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

export const fractionOf = (num: number | bigint, den: number | bigint): Fraction => ({ num: BigInt(num), den: BigInt(den) });

export const minus = (a: Fraction, b: Fraction): Fraction => ({ num: a.num * b.den - b.num * a.den, den: a.den * b.den });

export const plus = (a: Fraction, b: Fraction): Fraction => ({ num: a.num * b.den + b.num * a.den, den: a.den * b.den });

export const times = (a: Fraction, b: Fraction): Fraction => ({ num: a.num * b.num, den: a.den * b.den });

const common = (a: bigint, b: bigint): bigint => (b === 0n ? a : common(b, a % b));

/** The sum of many over one common denominator, which stays small where denominators repeat or share factors. */
export const sumOf = (fractions: readonly Fraction[]): Fraction => {
  let den = 1n;
  for (const each of fractions) den *= each.den / common(each.den, den % each.den);
  return { num: fractions.reduce((sum, each) => sum + each.num * (den / each.den), 0n), den };
};

/** `scale` times the fraction as a whole number, half away from zero. */
export const scaled = ({ num, den }: Fraction, scale: number): number => {
  const doubled = 2n * (num < 0n ? -num : num) * BigInt(scale) + den;
  const rounded = Number(doubled / (2n * den));
  return num < 0n && rounded !== 0 ? -rounded : rounded;
};
