// Reads a number a person typed, in either habit: `45,5` and `45.5` are the same, whatever the window's language is.

/**
 * A decimal typed with comma or dot; thousands separators only where both are used or groups of three say so in a whole number.
 * `decimals` is how many places the field has: with none, `1.294` can only be 1294. Null when it is not a number.
 */
export const readNumber = (text: string, decimals: number): number | null => {
  const plain = text.replaceAll(/[\s%\u00a0]/g, '').replace('−', '-');
  if (decimals === 0 && /^-?\d{1,3}([.,]\d{3})+$/.test(plain)) return Number(plain.replaceAll(/[.,]/g, ''));
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
  const whole = last < 0 ? plain : plain.slice(0, last).replaceAll(/[.,]/g, '');
  const normal = last < 0 ? whole : `${whole}.${plain.slice(last + 1)}`;
  if (!/^-?\d*\.?\d*$/.test(normal) || !/\d/.test(normal)) return null;
  const factor = 10 ** decimals;
  return Math.round(Number(normal) * factor) / factor;
};
