// Which number formats mean dates and times.

import { describe, expect, it } from 'vitest';
import { builtInFormat, readFormat } from '../../../../src/main/readers/xlsx/numberFormat.ts';

const kinds: readonly (readonly [string, string])[] = [
  ['General', 'number'], ['0.00', 'number'], ['#,##0;[Red]-#,##0', 'number'], ['0.00E+00', 'number'], ['@', 'number'], ['', 'number'],
  ['# ?/?', 'number'], ['"hari ini" 0', 'number'], ['0 "d"', 'number'], ['\\d\\a\\y 0', 'number'], ['_-"Rp"* #,##0_-', 'number'],
  ['[Red]0', 'number'], ['[$Rp-421] #,##0', 'number'], ['[>=100]0;[Blue]0.0', 'number'], ['General;[Red]General', 'number'],
  ['dd/mm/yyyy', 'date'], ['d-mmm-yy', 'date'], ['mmmm yyyy', 'date'], ['[$-421]dd mmmm yyyy;@', 'date'], ['[$-F800]dddd, mmmm dd, yyyy', 'date'],
  ['yyyy"年"m"月"d"日"', 'date'], ['[Blue]yyyy', 'date'], ['"tgl" d', 'date'], ['ggge', 'date'], ['DD/MM/YYYY', 'date'],
  ['yyyy-mm-dd hh:mm', 'stamp'], ['m/d/yy h:mm AM/PM', 'stamp'], ['dd.mm.yyyy hh:mm:ss.000', 'stamp'], ['[$-409]m/d/yy h:mm AM/PM;@', 'stamp'],
  ['h:mm', 'time'], ['hh:mm:ss', 'time'], ['mm:ss', 'time'], ['mm:ss.0', 'time'], ['h:mm AM/PM', 'time'], ['h "jam" mm', 'time'],
  ['[h]:mm', 'elapsed'], ['[hh]:mm:ss', 'elapsed'], ['[mm]:ss', 'elapsed'], ['[s]', 'elapsed'], ['[Red][h]:mm', 'elapsed'],
];

describe('a number format', () => {
  it.each(kinds)('%s is a %s', (code, kind) => {
    expect(readFormat(code)(44561.5)).toBe(kind);
  });

  it('is decided for each value when its sections differ', () => {
    const byCondition = readFormat('[>40000]dd/mm/yyyy;0');
    expect([byCondition(44561), byCondition(12)]).toEqual(['date', 'number']);
    const bySign = readFormat('dd/mm/yyyy;0;"kosong"');
    expect([bySign(44561), bySign(-1), bySign(0)]).toEqual(['date', 'number', 'number']);
  });

  it('is known by number when it is built in', () => {
    expect([0, 1, 14, 17, 18, 21, 22, 27, 45, 46, 47, 49].map((id) => builtInFormat(id)(1))).toEqual([
      'number', 'number', 'date', 'date', 'time', 'time', 'stamp', 'date', 'time', 'elapsed', 'time', 'number',
    ]);
  });
});
