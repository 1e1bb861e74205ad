// Parameters in words: how each is called and how its value is written, wherever a figure says what it rests on.

import { choiceWords, valueWords } from '../../shared/parameterWords.ts';
import type { ParameterKey, Parameters } from '../../shared/scoring/types.ts';
import type { Words } from '../state/words.ts';
import type { ExplainedLine } from '../ui/Figure.tsx';

export const parameterName = (key: ParameterKey, { t }: Words): string => t(`parameter.${key}`);

/** A choice of a parameter in words. */
export const choiceName = (key: ParameterKey, choice: string, { language }: Words): string => choiceWords(key, choice, language);

/** A parameter's value as people write it. */
export const parameterValue = (key: ParameterKey, parameters: Parameters, { language }: Words): string => valueWords(key, parameters, language);

/** Parameters as lines of an explanation. */
export const parameterLines = (keys: readonly ParameterKey[], parameters: Parameters, words: Words): readonly ExplainedLine[] =>
  keys.map((key) => [parameterName(key, words), parameterValue(key, parameters, words)]);
