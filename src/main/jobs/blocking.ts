// Which blocking findings a person may take as they are, and the refusal of a sheet that still has others.

import type { Finding } from '../../shared/domain.ts';
import { AppError } from '../../shared/errors.ts';

/**
 * What can be accepted, because the program then has one safe way on: an unknown word is unspecified, an unknown agency is kept
 * and not scored, an agency named twice is scored by its last row. The rest needs a choice, without which rows cannot be read.
 */
const acceptable: ReadonlySet<string> = new Set([
  'unknownStatus', 'unknownAgency', 'duplicateAgency', 'agencyTwice', 'parentAndUnit', 'stateSumExceeds',
]);

interface Refused {
  readonly name: string;
  readonly sheet: string;
  readonly accept: readonly string[];
}

/** Throws `import.blocked` with the codes that stand in the way, and the cell of the first. */
export const refuseBlocked = ({ name, sheet, accept }: Refused, findings: readonly Finding[]): void => {
  const open = findings.filter(({ code, severity }) => severity === 'blocking' && !(accept.includes(code) && acceptable.has(code)));
  const [first] = open;
  if (first === undefined) return;
  const codes = [...new Set(open.map(({ code }) => code))].join(', ');
  throw new AppError('import.blocked', { file: name, sheet, codes, cell: first.cell ?? '', count: open.length });
};
