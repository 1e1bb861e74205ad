// Parameters in words: how each is called and how its value is written, wherever a figure says what it rests on.

import { parameterInfo } from '../../shared/scoring/parameters.ts';
import type { ParameterKey, Parameters } from '../../shared/scoring/types.ts';
import { isMessageKey } from '../../shared/i18n/t.ts';
import type { Words } from '../state/words.ts';
import type { ExplainedLine } from '../ui/Figure.tsx';

export const parameterName = (key: ParameterKey, { t }: Words): string => t(`parameter.${key}`);

const listed = (value: unknown, { count }: Words): string =>
  (Array.isArray(value) ? value : Object.values(value ?? {}))
    .map((one) => (typeof one === 'number' ? count(one) : String(one)))
    .join(' · ');

/** A choice of a parameter in words. */
export const choiceName = (key: ParameterKey, choice: string, { t }: Words): string => {
  const message = `parameter.${key}.${choice}`;
  return isMessageKey(message) ? t(message) : choice;
};

/** A parameter's value as people write it. */
export const parameterValue = (key: ParameterKey, parameters: Parameters, words: Words): string => {
  const value = parameters[key];
  if (typeof value === 'boolean') return words.t(value ? 'ui.yes' : 'ui.no');
  if (typeof value === 'number') return parameterInfo[key].kind === 'percent' ? words.points(value) : words.count(value);
  return typeof value === 'string' ? choiceName(key, value, words) : listed(value, words);
};

/** Parameters as lines of an explanation. */
export const parameterLines = (keys: readonly ParameterKey[], parameters: Parameters, words: Words): readonly ExplainedLine[] =>
  keys.map((key) => [parameterName(key, words), parameterValue(key, parameters, words)]);
