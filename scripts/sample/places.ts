// Names of places that do not exist: built from syllables that sound right, never those of a real province, regency or city.

import { random } from './random.ts';
import { realPlaces } from './realPlaces.ts';

const heads = [
  'Am', 'Bal', 'Bel', 'Bon', 'Cer', 'Dar', 'Dem', 'Gal', 'Gor', 'Hal', 'Jar', 'Jem', 'Kal', 'Kas', 'Ked', 'Lam', 'Lir', 'Mal', 'Mar',
  'Men', 'Nar', 'Nem', 'Pal', 'Per', 'Ran', 'Ras', 'Sal', 'Sar', 'Sen', 'Tal', 'Tem', 'Tor', 'Wal', 'Wer',
];
const joints = ['a', 'e', 'i', 'o', 'u', 'an', 'en', 'in', 'ir', 'ung'];
const tails = [
  'bena', 'dara', 'doro', 'gawa', 'jena', 'keta', 'landa', 'lawu', 'loka', 'mira', 'pala', 'rupa', 'sawa', 'sena', 'tama', 'turi', 'weru',
  'wana', 'yasa', 'dipa',
];
const quarters = ['Utara', 'Selatan', 'Barat', 'Timur', 'Tengah', 'Kepulauan'];

const real = new Set(realPlaces.map((place) => place.toLowerCase()));

const combine = (): string[] =>
  heads
    .flatMap((head) => joints.flatMap((joint) => tails.map((tail) => `${head}${joint}${tail}`)))
    .filter((name) => !real.has(name.toLowerCase()));

/** `count` different place names; about one in twelve carries a quarter of the compass. */
export const placeNames = (count: number): string[] => {
  const { shuffle, chance, pick } = random('places');
  return shuffle(combine()).slice(0, count).map((name) => (chance(1 / 12) ? `${name} ${pick(quarters)}` : name));
};
