// Proposes agencies a name may mean, by how alike they are written. A proposal is only ever shown: a person decides.

import { agencyKey } from '../../shared/tabular/agencies.ts';

export interface Known {
  readonly name: string;
  readonly aliases: readonly string[];
}

const pairsOf = (text: string): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

const size = (pairs: ReadonlyMap<string, number>): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);

/** How alike two texts are by the letter pairs they share: 1 the same, 0 nothing in common. */
export const likeness = (left: string, right: string): number => {
  const [a, b] = [pairsOf(left), pairsOf(right)];
  const total = size(a) + size(b);
  if (total === 0) return left === right ? 1 : 0;
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  return (2 * shared) / total;
};

const leastLikeness = 0.6;

// "Kota X" and "Kabupaten X" are two agencies however alike they are written.
const kindOf = (key: string): string => /^(kota|provinsi)\b/.exec(key)?.[0] ?? '';

/** The most alike names of the register, best first, at most `most`; none that is of another kind of place. */
export const nearNames = (name: string, known: readonly Known[], most = 2): readonly string[] => {
  const key = agencyKey(name);
  return known
    .map((agency) => {
      const keys = [agency.name, ...agency.aliases].map(agencyKey).filter((other) => kindOf(other) === kindOf(key));
      return { name: agency.name, likeness: Math.max(0, ...keys.map((other) => likeness(key, other))) };
    })
    .filter((near) => near.likeness >= leastLikeness)
    .toSorted((left, right) => right.likeness - left.likeness || left.name.localeCompare(right.name))
    .slice(0, most)
    .map((near) => near.name);
};
