// Parameters as the public JSON has them: percentages in percent (45), everything else as it is.

import * as v from 'valibot';
import { AppError } from '../errors.ts';
import { allowedText, isParameterKey, parameterInfo, parameterKeys } from './parameters.ts';
import { parametersSchema, type ParameterKey, type Parameters } from './types.ts';

export const parametersJson = (parameters: Parameters): Record<string, unknown> =>
  Object.fromEntries(parameterKeys.map((key) => {
    const value = parameters[key];
    return [key, parameterInfo[key].kind === 'percent' ? Number(value) / 100 : value];
  }));

const stored = (key: ParameterKey, value: unknown): unknown =>
  (parameterInfo[key].kind === 'percent' && typeof value === 'number' ? Math.round(value * 100) : value);

/**
 * The parameters a public JSON names, over those it leaves out. A key this program does not know is refused, not ignored: it would
 * move a figure somewhere else. Throws `parameter.unknown` or `parameter.invalid`.
 */
export const parametersFromJson = (json: Readonly<Record<string, unknown>>, rest: Parameters): Parameters =>
  Object.entries(json).reduce((parameters, [key, value]) => {
    if (!isParameterKey(key)) throw new AppError('parameter.unknown', { key, value: String(value), allowed: parameterKeys.join(', ') });
    const changed = v.safeParse(parametersSchema, { ...parameters, [key]: stored(key, value) });
    if (!changed.success) throw new AppError('parameter.invalid', { key, value: String(value), allowed: allowedText(key) });
    return changed.output;
  }, rest);
