// The parameters of a scenario: their defaults, what each may be, and the ways people write them. Says nothing of what they
// do to a score. The keys are public: command line, workbook names, scenario files.

import * as v from 'valibot';
import { AppError } from '../errors.ts';
import type { ParameterKey, Parameters } from './types.ts';
import { disclosureChecks } from './disclosureItem.ts';
import { longestLimit } from './speed/histogram.ts';
import {
  archivedReadings, completionMeasures, missingReadings, notYetDueReadings, parametersSchema, zeroReportReadings,
} from './types.ts';
import { countFromReadings } from './workingDays.ts';

/** Version of the engine's definitions: changes whenever the same inputs and parameters would give another figure. */
export const engineVersion = '1.1';

/** The commitment's own numbers and the readings of scoring.md; percentages in basis points. */
export const defaultParameters: Parameters = {
  completionTarget: 4500,
  completionMeasure: 'completed',
  agencyThreshold: 4500,
  agencyShareTarget: 3000,
  goodThreshold: 5000,
  inProcessCounts: true,
  archivedReports: 'counted',
  zeroReportAgencies: 'notMet',
  missingAgencies: 'notMet',
  minimumReports: 0,
  followUpLimit: 5,
  completionLimits: [14, 60, 5, 5, 14],
  notYetDue: 'excluded',
  jointLeaveWorks: false,
  countFrom: 'nextDay',
  volumeBands: [1000, 100],
  smallNumber: 30,
  disclosureTargetItems: null,
  disclosureWeights: [20, 20, 20, 20, 10, 10],
};

/** What a parameter may be: limits in its stored unit (basis points for `percent`), choices by their public names. */
export type ParameterInfo =
  | { readonly kind: 'percent' | 'count'; readonly min: number; readonly max: number; readonly step: number }
  | { readonly kind: 'switch' }
  | { readonly kind: 'choice'; readonly allowed: readonly string[] }
  | { readonly kind: 'bounds'; readonly min: number; readonly maxLength: number }
  | { readonly kind: 'limits'; readonly min: number; readonly max: number }
  /** A number, or none. */
  | { readonly kind: 'optionalCount'; readonly min: number; readonly max: number }
  /** Parts of a hundred. */
  | { readonly kind: 'weights'; readonly parts: number };

const percent: ParameterInfo = { kind: 'percent', min: 0, max: 10000, step: 1 };
const count: ParameterInfo = { kind: 'count', min: 0, max: 1000, step: 1 };

export const parameterInfo: Readonly<Record<ParameterKey, ParameterInfo>> = {
  completionTarget: percent,
  completionMeasure: { kind: 'choice', allowed: completionMeasures },
  agencyThreshold: percent,
  agencyShareTarget: percent,
  goodThreshold: percent,
  inProcessCounts: { kind: 'switch' },
  archivedReports: { kind: 'choice', allowed: archivedReadings },
  zeroReportAgencies: { kind: 'choice', allowed: zeroReportReadings },
  missingAgencies: { kind: 'choice', allowed: missingReadings },
  minimumReports: count,
  followUpLimit: { kind: 'count', min: 0, max: longestLimit, step: 1 },
  completionLimits: { kind: 'limits', min: 0, max: longestLimit },
  notYetDue: { kind: 'choice', allowed: notYetDueReadings },
  jointLeaveWorks: { kind: 'switch' },
  countFrom: { kind: 'choice', allowed: countFromReadings },
  volumeBands: { kind: 'bounds', min: 1, maxLength: 9 },
  smallNumber: count,
  disclosureTargetItems: { kind: 'optionalCount', min: 1, max: 1000 },
  disclosureWeights: { kind: 'weights', parts: disclosureChecks.length },
};

export const parameterKeys = Object.keys(parameterInfo) as readonly ParameterKey[];

/** Whether a text names a parameter. */
export const isParameterKey = (key: string): key is ParameterKey => Object.hasOwn(parameterInfo, key);

/** What a parameter may be, as people write it: `0–100 %`, `true, false`, `1000,100`, `14,60,5,5,14 (0–90)`. */
export const allowedText = (key: ParameterKey): string => {
  const info = parameterInfo[key];
  switch (info.kind) {
    case 'percent': return `${info.min / 100}–${info.max / 100} %`;
    case 'count': return `${info.min}–${info.max}`;
    case 'switch': return 'true, false';
    case 'choice': return info.allowed.join(', ');
    case 'limits': return `14,60,5,5,14 (${info.min}–${info.max})`;
    case 'optionalCount': return `–, ${info.min}–${info.max}`;
    case 'weights': return '20,20,20,20,10,10 (Σ 100)';
    default: return '1000,100';
  }
};

/** `60`, `60%`, `60.5`, `60,55 %` → basis points; null when it is not a percentage in steps of 0.01. */
export const percentFrom = (text: string): number | null => {
  const match = /^(\d{1,3})(?:[.,](\d{1,2})0*)?\s*%?$/.exec(text);
  return match === null ? null : Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
};

const countFrom = (text: string): number | null => (/^\d{1,15}$/.test(text) ? Number(text) : null);

const switchFrom = (text: string): boolean | null => {
  if (['true', 'ya', 'yes', '1'].includes(text)) return true;
  return ['false', 'tidak', 'no', '0'].includes(text) ? false : null;
};

/** `1000,100`, `1000; 100`, `1000 100`, `14/60/5/5/14` → numbers; an empty text is none, for bounds one band for all. */
const numbersFrom = (text: string): number[] | null => {
  const bounds = text.split(/[\s,;/]+/).filter((part) => part !== '').map(countFrom);
  return bounds.every((bound) => bound !== null) ? bounds : null;
};

const valueFrom = (info: ParameterInfo, text: string): unknown => {
  switch (info.kind) {
    case 'percent': return percentFrom(text);
    case 'count': return countFrom(text);
    case 'optionalCount': return ['', '–', '-', 'none'].includes(text) ? null : (countFrom(text) ?? text);
    case 'switch': return switchFrom(text.toLowerCase());
    case 'choice': return info.allowed.find((choice) => choice.toLowerCase() === text.toLowerCase());
    default: return numbersFrom(text);
  }
};

/**
 * The parameters with one changed, by its public key and a person's way of writing it.
 * Throws `parameter.unknown` or `parameter.invalid` with { key, value, allowed }.
 */
export const setParameter = (parameters: Parameters, key: string, text: string): Parameters => {
  if (!isParameterKey(key)) throw new AppError('parameter.unknown', { key, value: text, allowed: parameterKeys.join(', ') });
  const changed = v.safeParse(parametersSchema, { ...parameters, [key]: valueFrom(parameterInfo[key], text.trim()) });
  if (!changed.success) throw new AppError('parameter.invalid', { key, value: text, allowed: allowedText(key) });
  return changed.output;
};

/** A parameter as people write it, such that `setParameter` reads it back: `45`, `45.5`, `excluded`, `1000,100`. */
export const parameterText = (parameters: Parameters, key: ParameterKey): string => {
  const value = parameters[key];
  if (value === null) return '–';
  return parameterInfo[key].kind === 'percent' ? String(Number(value) / 100) : String(value);
};
