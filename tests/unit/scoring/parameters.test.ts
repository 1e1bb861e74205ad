import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppError } from '../../../src/shared/errors.ts';
import {
  allowedText, defaultParameters, isParameterKey, parameterInfo, parameterKeys, parameterText, setParameter,
} from '../../../src/shared/scoring/parameters.ts';
import { anyParameters } from './arbitraries.ts';

const set = (key: string, text: string) => setParameter(defaultParameters, key, text);

test.each([
  ['60', 6000], ['60%', 6000], ['60.5', 6050], ['60,5 %', 6050], ['60.55', 6055], ['60.500', 6050], [' 0 ', 0], ['100 %', 10000],
])('the percentage %j is read as %i basis points', (text, expected) => {
  expect(set('agencyThreshold', text).agencyThreshold).toBe(expected);
});

test.each(['', 'half', '100.01', '101', '-1', '60.555', '1e1', '60,5,5', '6 0', '60 %%', '.5'])('the percentage %j is refused', (text) => {
  expect(() => set('agencyThreshold', text)).toThrow(AppError);
});

test('switches, choices, counts and bands are read by their public names', () => {
  expect(set('inProcessCounts', 'FALSE').inProcessCounts).toBe(false);
  expect(set('inProcessCounts', 'ya').inProcessCounts).toBe(true);
  expect(set('archivedReports', 'ascompleted').archivedReports).toBe('asCompleted');
  expect(set('zeroReportAgencies', 'excluded').zeroReportAgencies).toBe('excluded');
  expect(set('minimumReports', '30').minimumReports).toBe(30);
  expect(set('volumeBands', '10000,2000').volumeBands).toEqual([10000, 2000]);
  expect(set('volumeBands', '5000; 500; 50').volumeBands).toEqual([5000, 500, 50]);
  expect(set('volumeBands', '').volumeBands).toEqual([]);
  expect(set('completionLimits', '14/60/5/5/14').completionLimits).toEqual([14, 60, 5, 5, 14]);
  expect(set('followUpLimit', '90').followUpLimit).toBe(90);
  expect(set('countFrom', 'sameday').countFrom).toBe('sameDay');
});

test.each([
  ['inProcessCounts', 'maybe'], ['archivedReports', 'dropped'], ['missingAgencies', 'met'], ['minimumReports', '1001'],
  ['minimumReports', '1.5'], ['smallNumber', '-3'], ['volumeBands', '100,1000'], ['volumeBands', '100,100'], ['volumeBands', '100,0'],
  ['completionLimits', '14,60,5,5'], ['completionLimits', '14,60,5,5,91'], ['followUpLimit', '91'], ['notYetDue', 'never'],
  ['volumeBands', 'many'], ['volumeBands', '10,9,8,7,6,5,4,3,2,1'],
])('%s = %j is refused with what is allowed', (key, value) => {
  const allowed = isParameterKey(key) ? allowedText(key) : '';
  expect(() => set(key, value)).toThrow(new AppError('parameter.invalid', { key, value, allowed }));
});

test('an unknown key is refused with the keys there are', () => {
  expect(() => set('treshold', '45')).toThrow(
    new AppError('parameter.unknown', { key: 'treshold', value: '45', allowed: parameterKeys.join(', ') }),
  );
  expect(() => set('toString', '45')).toThrow('parameter.unknown');
});

test('setting one parameter leaves the others and the given object alone', () => {
  const before = structuredClone(defaultParameters);
  expect(set('goodThreshold', '70')).toEqual({ ...before, goodThreshold: 7000 });
  expect(defaultParameters).toEqual(before);
});

test('every parameter is described', () => {
  expect(Object.keys(parameterInfo).toSorted()).toEqual(Object.keys(defaultParameters).toSorted());
});

test('a parameter written out is read back the same', () => {
  fc.assert(fc.property(anyParameters, fc.constantFrom(...parameterKeys), (parameters, key) => {
    expect(setParameter(defaultParameters, key, parameterText(parameters, key))[key]).toEqual(parameters[key]);
  }));
});
