// Names written out for the engine: formulas say the same, and what only looks like a name stays.

import { expect, test } from 'vitest';
import { withoutNames } from '../../../src/main/writers/inlineNames.ts';

const names = new Map([['ambang', "'Parameter'!$I$7"], ['bounds', 'Parameter!$B$2:$B$4'], ['if', 'Parameter!$Z$1']]);

test.each([
  ['IF(10000*K7>=Ambang*I7,"ya","ambang")', `IF(10000*K7>='Parameter'!$I$7*I7,"ya","ambang")`],
  ['COUNTIFS(bounds,">"&E7)+1', 'COUNTIFS(Parameter!$B$2:$B$4,">"&E7)+1'],
  ['"a ""ambang"" b"&ambang', `"a ""ambang"" b"&'Parameter'!$I$7`],
  ["'ambang'!A1+ambang!B2+ambang2+x.ambang", "'ambang'!A1+ambang!B2+ambang2+x.ambang"],
  ['Data[ambang]+ambang[kolom]', 'Data[ambang]+ambang[kolom]'],
  ['ambangé+éambang', 'ambangé+éambang'],
])('%s', (formula, written) => {
  expect(withoutNames(formula, names)).toBe(written);
});
