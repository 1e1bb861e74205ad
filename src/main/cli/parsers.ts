// How the words of options become values: numbers, percentages, pairs, and one of what is allowed. What cannot be one is refused with
// what would be.

import { InvalidArgumentError } from 'commander';
import { chartIds, type ChartId } from '../../shared/charts/evaluationCharts.ts';
import { mostScale, pictureFormats, type PictureFormat } from '../../shared/charts/pictures.ts';
import { agencyTypes } from '../../shared/domain.ts';
import { slideIds, type SlideId } from '../../shared/slides/slide.ts';
import { dateReadings, numberReadings, type Reading } from '../../shared/tabular/plan.ts';
import { optionalSheets, type OptionalSheet } from '../../shared/workbookSheets.ts';
import type { WhichStep } from './commands/steps.ts';

export const collect = (value: string, before: readonly string[]): string[] => [...before, value];

export const pair = (value: string, before: Readonly<Record<string, string>>): Record<string, string> => {
  const at = value.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write it as name=value.');
  return { ...before, [value.slice(0, at).trim()]: value.slice(at + 1).trim() };
};

/** `B=dayFirst`: a column and how its texts become dates or numbers. */
export const columnReading = (value: string, before: Readonly<Record<string, Reading>>): Record<string, Reading> => {
  const [[column, written] = ['', '']] = Object.entries(pair(value, {}));
  const found = [...dateReadings, ...numberReadings].find((reading) => reading.toLowerCase() === written.toLowerCase());
  if (found === undefined) throw new InvalidArgumentError(`Allowed: ${[...dateReadings, ...numberReadings].join(', ')}.`);
  return { ...before, [column]: found };
};

/** `5`, or `4-5` for a header of two rows. */
export const headerRows = (value: string): { readonly from: number; readonly to: number } => {
  const match = /^([1-9]\d{0,6})(?:-([1-9]\d{0,6}))?$/.exec(value.trim());
  const [from, to] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
  if (match === null || to < from || to - from > 4) throw new InvalidArgumentError('Write a row, or the first and last of at most five: 4-5.');
  return { from, to };
};

export const wholeNumber = (value: string): number => {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('Write a whole number.');
  return Number(value);
};

export const whichStep = (value: string): WhichStep => (value === 'last' ? value : wholeNumber(value));

export const collectNumbers = (value: string, before: readonly number[]): number[] => [...before, wholeNumber(value)];

/** `45`, `45%`, `45.5` → basis points. */
export const percentage = (value: string): number => {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(value.trim());
  const basisPoints = match === null ? Number.NaN : Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  if (Number.isNaN(basisPoints) || basisPoints > 10_000) throw new InvalidArgumentError('Write a percentage from 0 to 100.');
  return basisPoints;
};

export const stepping = (value: string): number => {
  const step = percentage(value);
  if (step === 0) throw new InvalidArgumentError('Write a percentage above 0.');
  return step;
};

export const agencyType = (value: string, before: readonly string[]): string[] => {
  if (!(agencyTypes as readonly string[]).includes(value)) throw new InvalidArgumentError(`Allowed: ${agencyTypes.join(', ')}.`);
  return [...before, value];
};

export const formats = (value: string): PictureFormat[] => value.split(',').map((part) => {
  const found = pictureFormats.find((format) => format === part.trim().toLowerCase());
  if (found === undefined) throw new InvalidArgumentError(`Allowed: ${pictureFormats.join(', ')}.`);
  return found;
});

export const chartName = (value: string, before: readonly ChartId[]): ChartId[] => {
  const found = chartIds.find((id) => id === value);
  if (found === undefined) throw new InvalidArgumentError(`Allowed: ${chartIds.join(', ')}.`);
  return [...before, found];
};

/** `all`, `none`, or names with commas. */
export const sheetList = (value: string): OptionalSheet[] => {
  const names = value.split(',').map((part) => part.trim().toLowerCase()).filter((part) => part !== '');
  if (names.length === 1 && names[0] === 'all') return [...optionalSheets];
  if (names.length === 1 && names[0] === 'none') return [];
  return names.map((name) => {
    const found = optionalSheets.find((sheet) => sheet === name);
    if (found === undefined) throw new InvalidArgumentError(`Allowed: all, none, ${optionalSheets.join(', ')}.`);
    return found;
  });
};

export const slideName = (value: string, before: readonly SlideId[]): SlideId[] => {
  const found = slideIds.find((id) => id === value);
  if (found === undefined) throw new InvalidArgumentError(`Allowed: ${slideIds.join(', ')}.`);
  return [...before, found];
};

export const scaling = (value: string): number => {
  const scale = wholeNumber(value);
  if (scale < 1 || scale > mostScale) throw new InvalidArgumentError(`Write a whole number from 1 to ${mostScale}.`);
  return scale;
};
