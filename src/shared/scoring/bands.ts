// Volume bands: agencies are ranked only among agencies of like volume.

/** Bounds offered beside the default: India's GRAI bands. */
export const graiBands: readonly number[] = [10000, 2000];

/** The band of a volume under descending bounds: 0 (received ≥ the first bound) to `bounds.length` (below them all). */
export const bandOf = (received: number, bounds: readonly number[]): number => {
  const at = bounds.findIndex((bound) => received >= bound);
  return at === -1 ? bounds.length : at;
};
